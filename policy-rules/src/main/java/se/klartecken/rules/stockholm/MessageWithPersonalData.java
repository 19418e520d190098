package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.PersonalDataReadings.EMERGENCY_REMOVAL_BEFORE_REGISTRATION;
import static se.klartecken.rules.stockholm.PersonalDataReadings.HIDE_COUNTS_AS_REMOVAL;
import static se.klartecken.rules.stockholm.PersonalDataReadings.TREAT_PRIVACY_SENSITIVE_AS_VIOLATING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.detect.Detectors;
import se.klartecken.input.Place;
import se.klartecken.model.DataCategory;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.stockholm.PersonalDataReadings.EmergencyRemoval;

/** What an outsider wrote, which must go if it holds certain data: documented, entered in the register, then removed. */
public final class MessageWithPersonalData extends MessageFacts {

    private @Nullable Answer mustGo;

    public MessageWithPersonalData(MessageIn message) {
        super(message);
    }

    /** Whether it holds data that must go, on an account where the city decides over what others write. */
    public Answer mustGo() {
        Answer known = mustGo;
        if (known == null) {
            known = Influence.over(message())
                    .and(holdsDataToRemove())
                    .and(takenAwayByAuthor().not());
            mustGo = known;
        }
        return known;
    }

    private Answer holdsDataToRemove() {
        List<DataCategory> categories = message().it().dataCategories();
        Answer listed = holds(categories, "dataCategories", SensitiveData::mustGo);
        if (categories == null) {
            return textGivesItselfAway() ? listed.or(Answer.open(place("text"))) : listed;
        }
        boolean onlySensitiveToPrivacy = listed.isFalse() && SensitiveData.holdsProtected(categories);
        return onlySensitiveToPrivacy ? listed.or(privacySensitive()) : listed;
    }

    /** A pattern only suggests: until a person has classified the message, it is one more reason to look at it. */
    private boolean textGivesItselfAway() {
        String text = message().it().text();
        return text != null && !Detectors.installed().suggestions(text).isEmpty();
    }

    /** The duty speaks of data that violates privacy; data merely sensitive to it is another word. */
    private Answer privacySensitive() {
        Answer same = file().reads(TREAT_PRIVACY_SENSITIVE_AS_VIOLATING, Flag.TRUE);
        Place at = place("dataCategories");
        return same.isTrue()
                ? Answer.known(true, at).resting(same)
                : Answer.open(at).resting(same);
    }

    /** What its author took away first is no longer there to document. */
    private Answer takenAwayByAuthor() {
        return message().it().moderation() == null ? Answer.FALSE : goneByAuthor();
    }

    public Answer documentedInTime() {
        return orLeftToAPerson(doneBeforeRemoval(ModerationKind.DOCUMENTED));
    }

    public Answer registeredInTime() {
        Optional<Instant> asDocument = Registration.asDocument(message().it(), file().asOf());
        if (asDocument.filter(this::isBeforeAnyRemoval).isPresent()) {
            return Answer.known(true, place("recordKeeping").at("registeredAt"));
        }
        Answer done = doneBeforeRemoval(ModerationKind.REGISTERED);
        return orLeftToAPerson(done.isTrue() ? done.and(registrationNumberGiven()) : done);
    }

    private Answer registrationNumberGiven() {
        int index = events().indexOf(first(ModerationKind.REGISTERED).orElseThrow());
        Place event = place("moderation").at(index);
        return states(events().get(index).registrationNumber(), event, "registrationNumber");
    }

    /** Whether it was done, no later than any removal; the same instant will do. */
    private Answer doneBeforeRemoval(ModerationKind kind) {
        return stated(first(kind)
                .map(ModerationEvent::at)
                .filter(this::isBeforeAnyRemoval)
                .isPresent());
    }

    private Answer orLeftToAPerson(Answer done) {
        return done.isFalse() && first(ModerationKind.REMOVED).isPresent() ? done.or(leftToAPerson()) : done;
    }

    private boolean isBeforeAnyRemoval(Instant done) {
        return first(ModerationKind.REMOVED)
                .filter(removal -> removal.at().isBefore(done))
                .isEmpty();
    }

    private boolean isRegistered() {
        return Registration.of(message().it(), file().asOf()).isPresent();
    }

    /** Read so, a serious reason on record makes a removal that came too early a matter for a person. */
    private Answer leftToAPerson() {
        Answer review = file().reads(EMERGENCY_REMOVAL_BEFORE_REGISTRATION, EmergencyRemoval.REVIEW);
        if (review.isFalse()) {
            return review;
        }
        ModerationEvent removal = first(ModerationKind.REMOVED).orElseThrow();
        Place at = place("moderation").at(events().indexOf(removal));
        return is(removal.emergency(), at, "emergency").and(Answer.open(at)).resting(review);
    }

    /** Whether it is gone; hiding it is not, unless read so. */
    public Answer removed() {
        Answer hiding = file().reads(HIDE_COUNTS_AS_REMOVAL, Flag.TRUE);
        return hiding.isTrue() ? gone().or(hidden().and(hiding)) : gone().resting(hiding);
    }

    /** Whether it is still there, so that what comes before removal can still come before it. */
    public Answer stillThere() {
        return gone().not();
    }

    /** Removal is due the moment both steps before it are taken; until then it is still to come. */
    public Answer stepsBeforeRemovalLeft() {
        return stated(first(ModerationKind.DOCUMENTED).isEmpty() || !isRegistered());
    }

    /** What is left to do, in the order that the text sets. */
    public List<Step> stepsLeft() {
        var steps = new ArrayList<Step>();
        boolean there = !gone().isTrue();
        if (there && first(ModerationKind.DOCUMENTED).isEmpty()) {
            steps.add(Step.DOCUMENT);
        }
        if (there && !isRegistered()) {
            steps.add(Step.REGISTER);
        }
        if (there) {
            steps.add(Step.REMOVE);
        }
        return steps;
    }
}
