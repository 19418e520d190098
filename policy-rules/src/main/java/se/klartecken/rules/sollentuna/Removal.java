package se.klartecken.rules.sollentuna;

import java.util.function.Predicate;
import se.klartecken.detect.Detectors;
import se.klartecken.model.DataCategory;
import se.klartecken.model.IncomingMessage;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;

/** On what ground a message can be removed: the law, as § 4 has it, or the account's own house rules. */
final class Removal {

    private final IncomingMessage message;
    private final Place place;

    Removal(IncomingMessage message, Place place) {
        this.message = message;
        this.place = place;
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
