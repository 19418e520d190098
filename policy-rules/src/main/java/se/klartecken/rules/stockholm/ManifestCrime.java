package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.POLICE_POSITION_REQUIRED_FOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.PoliceReport;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.stockholm.UpkeepReadings.PolicePosition;

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

    public ManifestCrime(MessageIn message) {
        super(message);
    }

    /** Whether a person has found one of them manifest, where the city decides over what others write. */
    public Answer manifest() {
        Answer canModerate = is(
                message().account().it().canModerate(),
                message().account().subject().place(),
                "canModerate");
        Answer takenAway = message().it().moderation() == null ? Answer.FALSE : goneByAuthor();
        return canModerate.and(listedAndManifest()).and(takenAway.not());
    }

    private Answer listedAndManifest() {
        return any(
                message().it().contentAssessments(),
                subject().place(),
                "contentAssessments",
                ManifestCrime::isManifest);
    }

    private static Answer isManifest(ContentAssessment assessment, Place at) {
        if (!LISTED.contains(assessment.category())) {
            return Answer.known(false, at.at("category"));
        }
        Place certainty = at.at("certainty");
        return assessment.certainty() == Certainty.POSSIBLE
                ? Answer.open(certainty)
                : Answer.known(assessment.certainty() == Certainty.MANIFEST, certainty);
    }

    /** Whether it was documented, no later than any removal. */
    public Answer documentedInTime() {
        Optional<Instant> removed = removedAt();
        return stated(documentedAt()
                .filter(at -> removed.isEmpty() || !at.isAfter(removed.get()))
                .isPresent());
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
            steps.add(Step.REMOVE);
        }
        return steps;
    }

    /** Whether content calls for a position on a police report. */
    public Answer callsForPosition() {
        return manifest().and(file().reads(POLICE_POSITION_REQUIRED_FOR, PolicePosition.MANIFEST_CRIME));
    }

    /** Whether a position was taken; which one is nobody else's business. */
    public Answer positionTaken() {
        PoliceReport report = message().it().policeReport();
        return is(report == null ? null : report.considered(), place("policeReport"), "considered");
    }

    private Optional<Instant> documentedAt() {
        return first(ModerationKind.DOCUMENTED).map(ModerationEvent::at);
    }

    private Optional<Instant> removedAt() {
        return first(ModerationKind.REMOVED).map(ModerationEvent::at);
    }
}
