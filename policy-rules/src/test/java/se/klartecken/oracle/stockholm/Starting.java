package se.klartecken.oracle.stockholm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.model.AccountPurpose;
import se.klartecken.model.AccountStart;
import se.klartecken.model.DelegatedDecision;
import se.klartecken.model.Delegation;
import se.klartecken.model.Goal;
import se.klartecken.model.Organisation;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.model.ResponsibleTask;
import se.klartecken.model.Role;
import se.klartecken.model.StartDecision;

/** Starting accounts, and what each must have: STO-STA-1 to STO-STA-12. */
final class Starting {

    private final World world;
    private final Sheet sheet;

    Starting(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        world.cityAccounts().forEach(this::judge);
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        AccountPurpose purpose = place.account().purpose();
        sheet.put("STO-STA-1", subject, decided(place));
        sheet.put("STO-STA-3", subject, Answer.state(running, clear(purpose)));
        sheet.put("STO-STA-4", subject, Answer.state(running, linked(purpose)));
        sheet.put("STO-STA-5", subject, Answer.state(running, measurable(purpose)));
        sheet.put("STO-STA-6", subject, Answer.state(running, targetGroups(purpose)));
        sheet.put("STO-STA-7", subject, Answer.state(running, designated(place)));
        sheet.put("STO-STA-8", subject, task(place, running, ResponsibleTask.PLANNING));
        sheet.put("STO-STA-9", subject, task(place, running, ResponsibleTask.PUBLICATION));
        sheet.put("STO-STA-10", subject, task(place, running, ResponsibleTask.FOLLOW_UP));
        sheet.put("STO-STA-11", subject, task(place, running, ResponsibleTask.MONITORING));
        sheet.put("STO-STA-12", subject, task(place, running, ResponsibleTask.MODERATION));
    }

    /** STO-STA-1 and STO-STA-2: each owner's own decision, before the start (start decision). */
    private Answer decided(Place place) {
        AccountStart start = place.account().start();
        LocalDate started = start == null ? null : start.startedOn();
        Truth isNew = started == null ? Truth.UNKNOWN : Truth.of(!started.isBefore(Times.ADOPTED));
        Truth applies = isNew.or(Truth.of(world.readings.on("startDecisionForExistingAccounts")));
        Truth kept = Truth.TRUE;
        boolean leadOnly = world.readings.is("jointAccountOwner", "LEAD");
        for (Organisation owner : leadOnly ? List.of(place.lead()) : place.owners()) {
            kept = kept.and(decided(start, owner, isNew));
        }
        // Who else answers for it is not recorded, and has to have decided, too.
        boolean others = place.account().jointOwners() == null && !leadOnly;
        kept = others ? kept.and(Truth.UNKNOWN) : kept;
        boolean toCome = started != null && started.isAfter(world.today);
        return toCome ? Answer.owed(applies, kept) : Answer.state(applies, kept);
    }

    private Truth decided(AccountStart start, Organisation owner, Truth isNew) {
        if (start == null || start.decisions() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (StartDecision decision : start.decisions()) {
            Truth inTime = isNew == Truth.FALSE ? taken(decision) : inTime(decision, start.startedOn());
            any = any.or(of(decision, owner).and(inTime).and(level(decision, owner)));
        }
        return any;
    }

    private static Truth of(StartDecision decision, Organisation owner) {
        return decision.organisation() == null
                ? Truth.UNKNOWN
                : Truth.of(decision.organisation().equals(owner.id()));
    }

    /** An account from before the policy: its decision may have come since. */
    private Truth taken(StartDecision decision) {
        return decision.decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!decision.decidedOn().isAfter(world.today));
    }

    private Truth inTime(StartDecision decision, LocalDate started) {
        if (started == null || decision.decidedOn() == null) {
            return Truth.UNKNOWN;
        }
        boolean sameDay = decision.decidedOn().equals(started) && world.readings.on("sameDayDecisionOk");
        boolean made = !decision.decidedOn().isAfter(world.today);
        return Truth.of(made && (sameDay || decision.decidedOn().isBefore(started)));
    }

    /** The director, or the level that the organisation had determined on that day. */
    private static Truth level(StartDecision decision, Organisation owner) {
        if (decision.decidedByRole() == null || decision.decidedByRole() == Role.DIRECTOR) {
            return Truth.is(decision.decidedByRole(), Role.DIRECTOR);
        }
        if (owner.delegations() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Delegation delegation : owner.delegations()) {
            any = any.or(holds(delegation, decision));
        }
        return any;
    }

    private static Truth holds(Delegation delegation, StartDecision decision) {
        LocalDate day = decision.decidedOn();
        Truth since = day == null || delegation.validFrom() == null
                ? Truth.UNKNOWN
                : Truth.of(!delegation.validFrom().isAfter(day));
        Truth still = delegation.validUntil() == null
                ? Truth.TRUE
                : day == null
                        ? Truth.UNKNOWN
                        : Truth.of(!delegation.validUntil().isBefore(day));
        return Truth.of(delegation.decision() == DelegatedDecision.SOCIAL_MEDIA_START)
                .and(Truth.is(delegation.level(), decision.decidedByRole()))
                .and(since)
                .and(still);
    }

    private static Truth clear(AccountPurpose purpose) {
        return purpose == null ? Truth.UNKNOWN : Truth.filled(purpose.text());
    }

    /** STO-STA-4: "verksamhetsplan/uppdrag", either. */
    private static Truth linked(AccountPurpose purpose) {
        return purpose == null ? Truth.UNKNOWN : Truth.filled(purpose.planRef()).or(Truth.filled(purpose.missionRef()));
    }

    /** STO-STA-5: one measurable goal, or two where the plural counts (publication frequency). */
    private Truth measurable(AccountPurpose purpose) {
        if (purpose == null || purpose.goals() == null) {
            return Truth.UNKNOWN;
        }
        int least = world.readings.is("minGoals", "TWO") ? 2 : 1;
        List<Truth> metrics =
                purpose.goals().stream().map(Goal::metric).map(Truth::filled).toList();
        long sure = metrics.stream().filter(each -> each == Truth.TRUE).count();
        long possible = metrics.stream().filter(each -> each != Truth.FALSE).count();
        return sure >= least ? Truth.TRUE : possible >= least ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth targetGroups(AccountPurpose purpose) {
        return purpose == null || purpose.targetGroups() == null
                ? Truth.UNKNOWN
                : Truth.of(purpose.targetGroups().stream().anyMatch(each -> !each.isBlank()));
    }

    static Truth inOffice(ResponsiblePerson person, LocalDate day) {
        Truth begun =
                person.from() == null ? Truth.UNKNOWN : Truth.of(!person.from().isAfter(day));
        return begun.and(Truth.of(person.until() == null || !person.until().isBefore(day)));
    }

    private List<ResponsiblePerson> designated(Place place, Truth certainty) {
        List<ResponsiblePerson> found = new ArrayList<>();
        for (ResponsiblePerson person : World.orNone(place.account().responsiblePersons())) {
            if (inOffice(person, world.today) == certainty) {
                found.add(person);
            }
        }
        return found;
    }

    /** STO-STA-7: one natural person; several, or a function, are for a person to look at (who is responsible). */
    private Truth designated(Place place) {
        if (place.account().responsiblePersons() == null) {
            return Truth.UNKNOWN;
        }
        List<ResponsiblePerson> perhaps = new ArrayList<>(designated(place, Truth.TRUE));
        Truth somebody = Truth.of(!perhaps.isEmpty());
        List<ResponsiblePerson> doubtful = designated(place, Truth.UNKNOWN);
        perhaps.addAll(doubtful);
        somebody = doubtful.isEmpty() ? somebody : somebody.or(Truth.UNKNOWN);
        if (perhaps.size() > 1 && !world.readings.is("multipleResponsible", "ALLOWED")) {
            return somebody.and(Truth.UNKNOWN);
        }
        boolean persons = world.readings.on("responsibleMayBeFunction")
                || perhaps.stream().allMatch(each -> each.kind() == ResponsibleKind.PERSON);
        return somebody.and(persons ? Truth.TRUE : Truth.UNKNOWN);
    }

    /** STO-STA-8 to STO-STA-12: of whoever is designated; nobody is the matter of STO-STA-7. */
    private Answer task(Place place, Truth running, ResponsibleTask task) {
        if (place.account().responsiblePersons() == null) {
            return Answer.judged(running);
        }
        List<ResponsiblePerson> sure = designated(place, Truth.TRUE);
        List<ResponsiblePerson> doubtful = designated(place, Truth.UNKNOWN);
        Truth kept = Truth.of(false);
        for (ResponsiblePerson person : sure) {
            kept = kept.or(has(person, task));
        }
        for (ResponsiblePerson person : doubtful) {
            kept = kept.or(has(person, task).and(Truth.UNKNOWN));
        }
        Truth perhaps = doubtful.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        Truth somebody = sure.isEmpty() ? perhaps : Truth.TRUE;
        return Answer.state(running.and(somebody), kept);
    }

    private static Truth has(ResponsiblePerson person, ResponsibleTask task) {
        return person.tasks() == null ? Truth.UNKNOWN : Truth.of(person.tasks().contains(task));
    }
}
