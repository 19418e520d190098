package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.CRISIS_SUSPENDS;

import java.util.List;
import se.klartecken.model.Consent;
import se.klartecken.model.DataCategory;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.PostStatus;
import se.klartecken.model.Speaker;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.sollentuna.ForumReadings.CrisisSuspends;

/** A post of the committee's own. */
public final class PostByCommittee extends PostFacts {

    private final CrisisMatter crisis;

    public PostByCommittee(PostIn post) {
        super(post);
        this.crisis = new CrisisMatter(
                post.account().owner(), post.subject(), post.it().crisisRelated());
    }

    /** Whether the rules hold for it: in a crisis they cease for what is connected with it. */
    public Answer rulesHold() {
        return crisis.at(post().publication()).not();
    }

    public Answer handlesNoCase() {
        return is(post().it().handlesIndividualCase(), "handlesIndividualCase").not();
    }

    /** Whether it is a matter of a crisis while crisis management is active. */
    public Answer partOfCrisis() {
        return crisis.at(post().publication());
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
        return sensitive.isTrue() && explicitlyConsented(use) ? Answer.open(at.at("categories")) : sensitive;
    }

    private boolean explicitlyConsented(PersonalDataUse use) {
        List<Consent> consents = file().dataSubject(use.dataSubject()).it().consents();
        return consents == null
                || consents.stream()
                        .filter(consent -> consent.withdrawnAt() == null
                                || consent.withdrawnAt().isAfter(post().publication()))
                        .anyMatch(consent -> !Boolean.FALSE.equals(consent.explicit()));
    }

    public Answer secret() {
        return leftToAPersonInCrisis(is(post().it().holdsSecretInformation(), "holdsSecretInformation"));
    }

    public Answer removed() {
        return Answer.known(
                post().it().status() == PostStatus.REMOVED, subject().place().at("status"));
    }

    public List<Step> remove() {
        return List.of(Step.REMOVE);
    }

    /** A municipal rule cannot switch the law off: in a crisis such content is for a person to judge. */
    private Answer leftToAPersonInCrisis(Answer applies) {
        Answer suspended = crisis.at(post().publication());
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
