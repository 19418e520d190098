package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.klartecken.model.AccountPurpose;
import se.klartecken.model.Analysis;
import se.klartecken.model.Archiving;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.Deviation;
import se.klartecken.model.Goal;
import se.klartecken.model.MonitoringFunction;
import se.klartecken.model.Organisation;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.model.Routine;

/**
 * What the organisation has in place and follows up: STO-UPP-2, STO-UPP-9, STO-UPP-10, STO-BEV-7, STO-PER-42,
 * STO-NYT-4 to STO-NYT-7, STO-ALL-3, STO-ALL-4, STOH-INL-1, STOH-PLA-2 and STOH-UPP-1.
 */
final class FollowUp {

    private final World world;
    private final Sheet sheet;

    FollowUp(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        world.organisations().forEach(this::judge);
        world.cityAccounts().forEach(this::judge);
    }

    private void judge(Organisation organisation) {
        Subject subject = world.subject(organisation);
        sheet.put("STO-UPP-2", subject, Answer.state(Truth.TRUE, routines(organisation, subject)));
        sheet.put("STO-UPP-9", subject, deviations(organisation, this::secured));
        sheet.put("STO-UPP-10", subject, deviations(organisation, this::followedUp));
        sheet.put("STO-BEV-7", subject, Answer.state(Truth.TRUE, function(organisation)));
        sheet.put(
                "STO-PER-42",
                subject,
                Answer.state(
                        commentsAnywhere(organisation),
                        sheet.word("STO-PER-42", AttestationTopic.PREVENTIVE_MEASURES, subject)));
        sheet.put("STOH-INL-1", subject, Answer.state(Truth.TRUE, conforming(organisation, subject)));
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        AccountPurpose purpose = place.account().purpose();
        sheet.put("STO-NYT-4", subject, goals(running, purpose, FollowUp::allFollowedUp));
        sheet.put("STOH-UPP-1", subject, Answer.state(running, linked(purpose)));
        sheet.put(
                "STO-NYT-6",
                subject,
                analysed("STO-NYT-6", subject, running, purpose == null ? null : purpose.targetGroupAnalysis()));
        sheet.put(
                "STO-NYT-7",
                subject,
                analysed("STO-NYT-7", subject, running, purpose == null ? null : purpose.presenceAnalysis()));
        sheet.put("STO-ALL-3", subject, Answer.state(Truth.TRUE, archived(place, subject)));
        sheet.put("STO-ALL-4", subject, Answer.state(Truth.TRUE, disposed(place, subject)));
        sheet.put("STOH-PLA-2", subject, planned(place, running));
    }

    /** STO-UPP-2: a decided routine, and one that is older than the policy by the reading (older routines). */
    private Truth routines(Organisation organisation, Subject subject) {
        if (organisation.routines() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Routine routine : organisation.routines()) {
            any = any.or(decided(routine).and(forThePolicy(routine, subject)));
        }
        return any;
    }

    /** On a day, and by somebody. */
    private Truth decided(Routine routine) {
        Truth then = routine.decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!routine.decidedOn().isAfter(world.today));
        return then.and(routine.decidedByRole() == null ? Truth.UNKNOWN : Truth.TRUE);
    }

    /** older routines: an older routine is for a person to examine against the policy, who attests what came of it. */
    private Truth forThePolicy(Routine routine, Subject subject) {
        boolean older = routine.decidedOn() != null && routine.decidedOn().isBefore(Times.ADOPTED);
        if (!older || world.readings.is("routineMustPostdatePolicy", "OFF")) {
            return Truth.TRUE;
        }
        boolean violation = world.readings.is("routineMustPostdatePolicy", "VIOLATION");
        return violation ? Truth.FALSE : sheet.attestation(AttestationTopic.ROUTINES, subject);
    }

    /** STO-UPP-9 and STO-UPP-10: only what the organisation itself has recorded (the principles). */
    private Answer deviations(Organisation organisation, Predicate<Deviation> done) {
        if (organisation.deviations() == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        List<Deviation> recorded = new ArrayList<>();
        for (Deviation deviation : organisation.deviations()) {
            if (Times.notAfter(deviation.recordedAt(), world.asOf)) {
                recorded.add(deviation);
            }
        }
        Truth kept = Truth.TRUE;
        for (Deviation deviation : recorded) {
            kept = kept.and(Truth.of(done.test(deviation)));
        }
        return Answer.owed(Truth.of(!recorded.isEmpty()), kept);
    }

    private boolean secured(Deviation deviation) {
        return happened(deviation.securedAt());
    }

    /** Following up comes after what is followed up. */
    private boolean followedUp(Deviation deviation) {
        return secured(deviation)
                && happened(deviation.followedUpAt())
                && !deviation.followedUpAt().isBefore(deviation.securedAt());
    }

    private boolean happened(Instant at) {
        return at != null && Times.notAfter(at, world.asOf);
    }

    /** STO-BEV-7: a function with somebody in it. */
    private static Truth function(Organisation organisation) {
        MonitoringFunction function = organisation.monitoringFunction();
        if (function == null) {
            return Truth.UNKNOWN;
        }
        Truth manned = function.members() == null
                ? Truth.UNKNOWN
                : Truth.of(!function.members().isEmpty());
        return Truth.filled(function.name()).and(manned);
    }

    private Truth commentsAnywhere(Organisation organisation) {
        Truth any = world.content.accounts() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (Place place : world.cityAccountsOf(organisation)) {
            any = any.or(Truth.of(!place.closed(world.asOf))
                    .and(Truth.of(place.account().allowsPublicMessages())));
        }
        return any;
    }

    /** STOH-INL-1: there are routines, and somebody attests that they follow the policy. */
    private Truth conforming(Organisation organisation, Subject subject) {
        Truth there = organisation.routines() == null
                ? Truth.UNKNOWN
                : Truth.of(!organisation.routines().isEmpty());
        return there.and(sheet.word("STOH-INL-1", AttestationTopic.ROUTINES, subject));
    }

    /** STO-NYT-4, of goals that are there: none at all are the matter of STO-STA-5. */
    private static Answer goals(Truth running, AccountPurpose purpose, Function<List<Goal>, Truth> kept) {
        if (purpose == null || purpose.goals() == null) {
            return Answer.judged(running);
        }
        Truth any = Truth.of(!purpose.goals().isEmpty());
        return Answer.state(running.and(any), kept.apply(purpose.goals()));
    }

    private static Truth allFollowedUp(List<Goal> goals) {
        return goals.stream().map(goal -> Truth.filled(goal.followUpPlan())).reduce(Truth.TRUE, Truth::and);
    }

    /** STOH-UPP-1: "varje konto" has a clear link with the operation's goals, so it has goals, and each is linked. */
    private static Truth linked(AccountPurpose purpose) {
        if (purpose == null || purpose.goals() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.of(!purpose.goals().isEmpty());
        return purpose.goals().stream()
                .map(goal -> Truth.filled(goal.operationGoalRef()))
                .reduce(any, Truth::and);
    }

    /** Attested clauses: what a person has found goes before the day of an analysis on record. */
    private Answer analysed(String clause, Subject subject, Truth running, Analysis analysis) {
        Truth made = analysis == null || analysis.at() == null ? Truth.UNKNOWN : Truth.of(happened(analysis.at()));
        return Answer.state(running, sheet.word(clause, subject).orElse(made));
    }

    private Truth archived(Place place, Subject subject) {
        Archiving archiving = place.account().archiving();
        Truth planned = archiving == null ? Truth.UNKNOWN : Truth.filled(archiving.planRef());
        return sheet.word("STO-ALL-3", AttestationTopic.ARCHIVING, subject).orElse(planned);
    }

    /** official documents: a missing decision on disposal has to be attested. */
    private Truth disposed(Place place, Subject subject) {
        Archiving archiving = place.account().archiving();
        boolean decided = archiving != null && Truth.filled(archiving.disposalDecisionRef()) == Truth.TRUE;
        return sheet.word("STO-ALL-4", AttestationTopic.DISPOSAL, subject).orElse(decided ? Truth.TRUE : Truth.UNKNOWN);
    }

    /** STOH-PLA-2: "cirka hälften" of the content, as the account says itself, else as its posts show. */
    private Answer planned(Place place, Truth running) {
        int least = world.readings.is("aboutHalf", "AT_LEAST_50_PERCENT") ? 50 : 40;
        Integer share = place.account().upkeep() == null
                ? null
                : place.account().upkeep().plannedShare();
        if (share != null) {
            return Answer.state(running, Truth.of(share >= least));
        }
        if (place.account().posts() == null) {
            return Answer.judged(running);
        }
        List<Post> published = place.account().posts().stream()
                .filter(post -> post.status() == PostStatus.PUBLISHED || post.status() == PostStatus.REMOVED)
                .toList();
        long planned =
                published.stream().filter(post -> post.plannedAt() != null).count();
        // Of a post without a planned time nobody knows whether it was planned.
        boolean enough = planned * 100 >= (long) least * published.size();
        return Answer.state(running.and(Truth.of(!published.isEmpty())), enough ? Truth.TRUE : Truth.UNKNOWN);
    }
}
