package se.klartecken.rules.sollentuna;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.klartecken.detect.Detectors;
import se.klartecken.input.Place;
import se.klartecken.model.DataCategory;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.rules.answer.Answer;

/** How a message was removed, and on what ground it can be: the law, as § 4 has it, or the account's own house rules. */
final class Removal {

    private static final Set<ModerationKind> TAKE_AWAY =
            Set.of(ModerationKind.REMOVED, ModerationKind.REMOVED_BY_AUTHOR);

    private final IncomingMessage message;
    private final Place place;

    Removal(IncomingMessage message, Place place) {
        this.message = message;
        this.place = place;
    }

    /** What took it away and was not undone since: of two at the same instant, the one recorded later comes later. */
    Optional<ModerationEvent> standing() {
        List<ModerationEvent> events = message.moderation();
        if (events == null || events.isEmpty()) {
            return Optional.empty();
        }
        ModerationEvent standing = null;
        for (ModerationEvent event : events.stream()
                .sorted(Comparator.comparing(ModerationEvent::at))
                .toList()) {
            if (event.kind() == ModerationKind.RESTORED) {
                standing = null;
            } else if (standing == null && TAKE_AWAY.contains(event.kind())) {
                standing = event;
            }
        }
        return Optional.ofNullable(standing);
    }

    boolean byAccount() {
        return standing()
                .filter(event -> event.kind() == ModerationKind.REMOVED)
                .isPresent();
    }

    Answer unlawful() {
        return LawfulContent.unlawful(message.contentAssessments(), place);
    }

    Answer sensitive() {
        return categorised(DataCategory::isSensitive);
    }

    Answer secret() {
        return categorised(DataCategory.SECRET::equals);
    }

    /** Whether there is any ground at all. */
    Answer hasGround() {
        Place houseRules = place.at("breaksHouseRules");
        Answer breaksHouseRules = message.breaksHouseRules() == null
                ? Answer.missing(houseRules)
                : Answer.known(message.breaksHouseRules(), houseRules);
        return unlawful().or(sensitive()).or(secret()).or(breaksHouseRules);
    }

    /** A pattern only suggests: until a person has classified the message, it is one more reason to look at it. */
    private boolean textGivesItselfAway() {
        return message.text() != null
                && !Detectors.installed().suggestions(message.text()).isEmpty();
    }

    private Answer categorised(Predicate<DataCategory> test) {
        Place at = place.at("dataCategories");
        if (message.dataCategories() == null) {
            return textGivesItselfAway() ? Answer.missing(at).or(Answer.open(place.at("text"))) : Answer.missing(at);
        }
        return Answer.known(message.dataCategories().stream().anyMatch(test), at);
    }
}
