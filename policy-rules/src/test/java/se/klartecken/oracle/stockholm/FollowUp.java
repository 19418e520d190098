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
                        attested("STO-PER-42", AttestationTopic.PREVENTIVE_MEASURES, subject)));
        sheet.put("STOH-INL-1", subject, Answer.state(Truth.TRUE, conforming(organisation, subject)));
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        AccountPurpose purpose = place.account().purpose();
        sheet.put("STO-NYT-4", subject, goals(running, purpose, FollowUp::allFollowedUp));
        sheet.put("STOH-UPP-1", subject, goals(running, purpose, FollowUp::anyLinked));
        sheet.put(
                "STO-NYT-6",
                subject,
                Answer.state(running, made(purpose == null ? null : purpose.targetGroupAnalysis())));
        sheet.put(
                "STO-NYT-7", subject, Answer.state(running, made(purpose == null ? null : purpose.presenceAnalysis())));
        sheet.put("STO-ALL-3", subject, Answer.state(Truth.TRUE, archived(place, subject)));
        sheet.put("STO-ALL-4", subject, Answer.state(Truth.TRUE, disposed(place, subject)));
        sheet.put("STOH-PLA-2", subject, Answer.state(running, planned(place)));
    }

    private Truth attested(String clause, AttestationTopic topic, Subject subject) {
        boolean assessed = sheet.assessment(clause, subject.id(), subject.at()).isPresent()
                || sheet.assessment(clause, subject.owner(), subject.at()).isPresent();
        return assessed ? Truth.UNKNOWN : sheet.attestation(topic, subject);
    }

    /** STO-UPP-2: a decided routine, and one that is older than the policy by the reading (A37). */
    private Truth routines(Organisation organisation, Subject subject) {
        if (organisation.routines() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = world.notListed();
        for (Routine routine : organisation.routines()) {
            any = any.or(applying(routine, subject));
        }
        return any;
    }

    private Truth applying(Routine routine, Subject subject) {
        if (world.readings.is("routineMustPostdatePolicy", "OFF") && routine.decidedOn() == null) {
            return Truth.TRUE;
        }
        if (routine.decidedOn() == null) {
            return Truth.UNKNOWN;
        }
        if (routine.decidedOn().isAfter(world.today)) {
            return Truth.FALSE;
        }
        return routine.decidedOn().isBefore(Times.ADOPTED) ? old(subject) : Truth.TRUE;
    }

    private Truth old(Subject subject) {
        if (world.readings.is("routineMustPostdatePolicy", "OFF")) {
            return Truth.TRUE;
        }
        boolean examined =
                sheet.assessment("STO-UPP-2", subject.id(), subject.at()).isPresent();
        boolean violation = world.readings.is("routineMustPostdatePolicy", "VIOLATION");
        return violation && !examined ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** STO-UPP-9 and STO-UPP-10: only what the organisation itself has recorded (section 0). */
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
            boolean moot = world.cityAccounts().stream()
                    .filter(place -> place.account().id().equals(deviation.account()))
                    .anyMatch(place -> place.closed(world.asOf));
            kept = kept.and(done.test(deviation) ? Truth.TRUE : moot ? Truth.UNKNOWN : Truth.FALSE);
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
        Truth attested = attested("STOH-INL-1", AttestationTopic.ROUTINES, subject);
        return there == Truth.FALSE ? world.notListed() : attested;
    }

    /** No goals are the matter of STO-STA-5. */
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

    private static Truth anyLinked(List<Goal> goals) {
        return goals.stream().map(goal -> Truth.filled(goal.operationGoalRef())).reduce(Truth.FALSE, Truth::or);
    }

    private Truth made(Analysis analysis) {
        return analysis != null && happened(analysis.at()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Truth archived(Place place, Subject subject) {
        Truth attested = attested("STO-ALL-3", AttestationTopic.ARCHIVING, subject);
        Archiving archiving = place.account().archiving();
        boolean told = attested != Truth.UNKNOWN || archiving == null;
        return told ? attested : Truth.filled(archiving.planRef());
    }

    /** A29: a missing decision on disposal has to be attested. */
    private Truth disposed(Place place, Subject subject) {
        Truth attested = attested("STO-ALL-4", AttestationTopic.DISPOSAL, subject);
        Archiving archiving = place.account().archiving();
        boolean decided = archiving != null && Truth.filled(archiving.disposalDecisionRef()) == Truth.TRUE;
        return attested == Truth.UNKNOWN && decided ? Truth.TRUE : attested;
    }

    /** STOH-PLA-2: "cirka hälften". */
    private Truth planned(Place place) {
        Integer share = place.account().upkeep() == null
                ? null
                : place.account().upkeep().plannedShare();
        int least = world.readings.is("aboutHalf", "AT_LEAST_50_PERCENT") ? 50 : 40;
        return share == null ? Truth.UNKNOWN : Truth.of(share >= least);
    }
}
