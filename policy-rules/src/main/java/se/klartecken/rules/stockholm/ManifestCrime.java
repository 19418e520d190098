package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.POLICE_POSITION_REQUIRED_FOR;
import static se.klartecken.rules.stockholm.UpkeepReadings.REQUIRE_REGISTRATION_FOR_CRIMINAL_CONTENT;
import static se.klartecken.rules.stockholm.UpkeepReadings.TERRORISM_ITEM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.PoliceReport;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.ContentAssessments;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.stockholm.UpkeepReadings.PolicePosition;
import se.klartecken.rules.stockholm.UpkeepReadings.TerrorismItem;

/** What an outsider wrote, asked for the crimes that the chapter on monitoring lists, if they are manifest. */
public final class ManifestCrime extends MessageFacts {

    /** A closed list (STO-BEV-11 to STO-BEV-17), and copyright beside it (STO-BEV-20). */
    private static final Set<ContentCategory> LISTED = EnumSet.of(
            ContentCategory.UNLAWFUL_THREAT,
            ContentCategory.UNLAWFUL_PRIVACY_BREACH,
            ContentCategory.INCITEMENT,
            ContentCategory.AGITATION_AGAINST_GROUP,
            ContentCategory.CHILD_ABUSE_MATERIAL,
            ContentCategory.UNLAWFUL_VIOLENCE_DEPICTION,
            ContentCategory.TERRORISM_INCITEMENT,
            ContentCategory.COPYRIGHT);

    /** The part of the item on terrorist crime that another act words more narrowly. */
    private static final ContentCategory RECRUITING_OR_TRAINING = ContentCategory.TERRORISM_RECRUITMENT_OR_TRAINING;

    public ManifestCrime(MessageIn message) {
        super(message);
    }

    /** Whether a person has found one of them manifest, where the city decides over what others write. */
    public Answer manifest() {
        Answer takenAway = message().it().moderation() == null ? Answer.FALSE : goneByAuthor();
        return Influence.over(message()).and(listedAndManifest()).and(takenAway.not());
    }

    private Answer listedAndManifest() {
        var assessed = new ContentAssessments(
                message().it().contentAssessments(), subject().place());
        Answer asWorded = file().reads(TERRORISM_ITEM, TerrorismItem.AS_WORDED);
        Answer listed = assessed.manifest(LISTED::contains);
        return listed.isTrue()
                ? listed
                : listed.or(assessed.manifest(RECRUITING_OR_TRAINING::equals).and(asWorded));
    }

    /** Whether it was documented, no later than any removal. */
    public Answer documentedInTime() {
        Answer register = file().reads(REQUIRE_REGISTRATION_FOR_CRIMINAL_CONTENT, Flag.TRUE);
        Answer documented = doneInTime(ModerationKind.DOCUMENTED);
        return register.isTrue() ? documented.and(registeredInTime()).resting(register) : documented.resting(register);
    }

    private Answer doneInTime(ModerationKind kind) {
        return stated(first(kind)
                .map(ModerationEvent::at)
                .filter(this::isBeforeAnyRemoval)
                .isPresent());
    }

    private Answer registeredInTime() {
        Optional<Instant> asDocument = Registration.asDocument(message().it(), file().asOf());
        return asDocument.filter(this::isBeforeAnyRemoval).isPresent()
                ? Answer.known(true, place("recordKeeping").at("registeredAt"))
                : doneInTime(ModerationKind.REGISTERED);
    }

    private boolean isBeforeAnyRemoval(Instant done) {
        return removedAt().filter(removed -> removed.isBefore(done)).isEmpty();
    }

    /** Whether it is gone; "thereafter" leaves the very same instant to a person. */
    public Answer removedThereafter() {
        boolean sameInstant = removedAt().isPresent() && removedAt().equals(documentedAt());
        Answer gone = gone();
        return gone.isTrue() && sameInstant ? Answer.open(place("moderation")) : gone;
    }

    public Answer stillThere() {
        return gone().not();
    }

    public List<Step> stepsLeft() {
        var steps = new ArrayList<Step>();
        if (!gone().isTrue()) {
            if (documentedAt().isEmpty()) {
                steps.add(Step.DOCUMENT);
            }
            if (file().reading(REQUIRE_REGISTRATION_FOR_CRIMINAL_CONTENT) == Flag.TRUE
                    && Registration.of(message().it(), file().asOf()).isEmpty()) {
                steps.add(Step.REGISTER);
            }
            steps.add(Step.REMOVE);
        }
        return steps;
    }

    /** Whether content calls for a position on a police report. */
    public Answer callsForPosition() {
        Answer manifestOnly = file().reads(POLICE_POSITION_REQUIRED_FOR, PolicePosition.MANIFEST_CRIME);
        return switch (file().reading(POLICE_POSITION_REQUIRED_FOR)) {
            case MANIFEST_CRIME -> manifest().resting(manifestOnly);
            case ALL_REMOVALS -> manifest().or(removedByAccount()).resting(manifestOnly);
            case NONE -> manifestOnly;
        };
    }

    /** Whether a position was taken; which one is nobody else's business. */
    public Answer positionTaken() {
        PoliceReport report = message().it().policeReport();
        boolean toCome = report != null && report.at() != null && !hasCome(report.at());
        return toCome
                ? Answer.known(false, place("policeReport").at("at"))
                : is(report == null ? null : report.considered(), place("policeReport"), "considered");
    }

    private Optional<Instant> documentedAt() {
        return first(ModerationKind.DOCUMENTED).map(ModerationEvent::at);
    }

    private Optional<Instant> removedAt() {
        return first(ModerationKind.REMOVED).map(ModerationEvent::at);
    }
}
