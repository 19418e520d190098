package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.CRISIS_SUSPENDS;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.model.DataCategory;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.PostStatus;
import se.klartecken.model.Speaker;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.sollentuna.ForumReadings.CrisisSuspends;

/** A post of the committee's own. */
public final class PostByCommittee extends PostUnderRules {

    public PostByCommittee(PostIn post) {
        super(post);
    }

    public Answer handlesNoCase() {
        return is(post().it().handlesIndividualCase(), "handlesIndividualCase").not();
    }

    /** Whether it is a matter of a crisis while crisis management is active. */
    public Answer partOfCrisis() {
        return suspended().and(forTheMunicipality());
    }

    public Answer decidedByCrisisManagement() {
        Speaker speaker = post().it().speaker();
        Boolean decided = speaker == null ? null : speaker.decidedByCrisisManagement();
        return is(decided, subject().place().at("speaker"), "decidedByCrisisManagement");
    }

    public Answer aboutAnIndividual() {
        return is(post().it().concernsIndividual(), "concernsIndividual").and(rulesHold());
    }

    public Answer servesNoDecision() {
        return is(post().it().servesDecision(), "servesDecision").not();
    }

    public Answer unlawful() {
        return leftToAPersonInCrisis(LawfulContent.unlawful(
                post().it().contentAssessments(), subject().place()));
    }

    /** Sensitive data; where the person has consented explicitly, whether any law is broken is for a person to judge. */
    public Answer sensitive() {
        return leftToAPersonInCrisis(
                anyElement(post().it().personalData(), subject().place(), "personalData", this::sensitive));
    }

    private Answer sensitive(PersonalDataUse use, Place at) {
        Answer sensitive =
                holds(use.categories(), at, "categories", it -> it.stream().anyMatch(DataCategory::isSensitive));
        return sensitive.isTrue() && mayBeConsentedTo(use) ? Answer.open(at.at("categories")) : sensitive;
    }

    private boolean mayBeConsentedTo(PersonalDataUse use) {
        List<Consent> consents = file().dataSubject(use.dataSubject()).it().consents();
        return consents == null || consents.stream().anyMatch(this::mayCover);
    }

    /** Whether nothing says that it is no explicit consent to this post, then and now. */
    private boolean mayCover(Consent consent) {
        Instant published = post().publication();
        return !Boolean.FALSE.equals(consent.explicit())
                && (consent.givenAt() == null || !consent.givenAt().isAfter(published))
                && mayHold(consent.withdrawnAt(), published)
                && mayHold(consent.expiresAt(), published)
                && (consent.covers() == null || consent.covers().stream().anyMatch(this::covers));
    }

    private boolean mayHold(@Nullable Instant end, Instant published) {
        return end == null || (end.isAfter(published) && end.isAfter(file().asOf()));
    }

    private boolean covers(ConsentScope scope) {
        return scope.medium() == ConsentMedium.SOCIAL_MEDIA
                && (scope.accounts() == null
                        || scope.accounts().contains(post().account().it().id()))
                && (scope.posts() == null || scope.posts().contains(post().it().id()));
    }

    public Answer secret() {
        Answer classified = post().it().personalData() == null
                ? Answer.FALSE
                : anyElement(post().it().personalData(), subject().place(), "personalData", PostByCommittee::secret);
        return leftToAPersonInCrisis(
                classified.isTrue() ? classified : is(post().it().holdsSecretInformation(), "holdsSecretInformation"));
    }

    private static Answer secret(PersonalDataUse use, Place at) {
        return holds(use.categories(), at, "categories", it -> it.contains(DataCategory.SECRET));
    }

    public Answer removed() {
        return post().it().removedAt() != null
                ? Answer.known(true, subject().place().at("removedAt"))
                : Answer.known(
                        post().it().status() == PostStatus.REMOVED,
                        subject().place().at("status"));
    }

    public List<Step> remove() {
        return List.of(Step.REMOVE);
    }

    /** A municipal rule cannot switch the law off: in a crisis such content is for a person to judge. */
    private Answer leftToAPersonInCrisis(Answer content) {
        Answer applies = content.and(forTheMunicipality());
        Answer suspended = suspended();
        if (post().isAhead()) {
            return Answer.known(false, subject().place().at("status"));
        }
        Answer all = file().reads(CRISIS_SUSPENDS, CrisisSuspends.ALL);
        if (all.isTrue()) {
            return applies.and(suspended.not()).resting(all);
        }
        if (!applies.isTrue() || suspended.isFalse()) {
            return applies;
        }
        Place related = subject().place().at("crisisRelated");
        return CrisisMatter.cited(applies.and(suspended.isTrue() ? Answer.open(related) : suspended.not())
                .resting(all));
    }
}
