package se.klartecken.tables;

import static se.klartecken.tables.RegisterColumn.ALLOWS_MESSAGES;
import static se.klartecken.tables.RegisterColumn.CAN_MODERATE;
import static se.klartecken.tables.RegisterColumn.CAN_REMOVE;
import static se.klartecken.tables.RegisterColumn.CLOSED;
import static se.klartecken.tables.RegisterColumn.CLOSURE_DECIDED;
import static se.klartecken.tables.RegisterColumn.CLOSURE_DECIDED_BY;
import static se.klartecken.tables.RegisterColumn.CLOSURE_PLANNED;
import static se.klartecken.tables.RegisterColumn.COMMITTEE;
import static se.klartecken.tables.RegisterColumn.COMMITTEE_NOTIFIED;
import static se.klartecken.tables.RegisterColumn.COMMUNICATIONS_NOTIFIED;
import static se.klartecken.tables.RegisterColumn.DATA_CONTROLLER;
import static se.klartecken.tables.RegisterColumn.DEPUTY;
import static se.klartecken.tables.RegisterColumn.DEPUTY_HAS_ACCESS;
import static se.klartecken.tables.RegisterColumn.MANAGER;
import static se.klartecken.tables.RegisterColumn.NATURE;
import static se.klartecken.tables.RegisterColumn.NOT_USED_SINCE;
import static se.klartecken.tables.RegisterColumn.PURPOSE;
import static se.klartecken.tables.RegisterColumn.RESPONSIBLE;
import static se.klartecken.tables.RegisterColumn.RESPONSIBLE_FROM;
import static se.klartecken.tables.RegisterColumn.RESPONSIBLE_KIND;
import static se.klartecken.tables.RegisterColumn.RESPONSIBLE_UNTIL;
import static se.klartecken.tables.RegisterColumn.STARTED;
import static se.klartecken.tables.RegisterColumn.START_DECIDED;
import static se.klartecken.tables.RegisterColumn.START_DECIDED_BY;
import static se.klartecken.tables.RegisterColumn.TARGET_GROUPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.AccountPurpose;
import se.klartecken.model.AccountPurposeBuilder;
import se.klartecken.model.AccountStart;
import se.klartecken.model.AccountStartBuilder;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureBuilder;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.Deputy;
import se.klartecken.model.DeputyBuilder;
import se.klartecken.model.Responsibility;
import se.klartecken.model.ResponsibilityBuilder;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.model.ResponsiblePersonBuilder;
import se.klartecken.model.Role;
import se.klartecken.model.StartDecisionBuilder;

/** What a row tells of its account. */
final class RegisteredAccount {

    private final RegisterRow row;

    private RegisteredAccount(RegisterRow row) {
        this.row = row;
    }

    /** All but what an account is nothing without: its id, its owner, its platform. */
    static AccountBuilder details(RegisterRow row) {
        var told = new RegisteredAccount(row);
        return AccountBuilder.builder()
                .nature(row.word(NATURE, Vocabulary.NATURE))
                .start(told.start())
                .purpose(told.purpose())
                .responsiblePersons(told.responsible())
                .deputies(told.deputies())
                .responsibility(told.responsibility())
                .allowsPublicMessages(row.flag(ALLOWS_MESSAGES))
                .canModerate(row.flag(CAN_MODERATE))
                .canRemove(row.flag(CAN_REMOVE))
                .closure(told.closure());
    }

    private @Nullable AccountStart start() {
        LocalDate started = row.date(STARTED);
        LocalDate decided = row.date(START_DECIDED);
        Role by = row.word(START_DECIDED_BY, Vocabulary.ROLE);
        boolean isDecided = decided != null || by != null;
        return started == null && !isDecided
                ? null
                : AccountStartBuilder.builder()
                        .startedOn(started)
                        .decisions(
                                isDecided
                                        ? List.of(StartDecisionBuilder.builder()
                                                .decidedOn(decided)
                                                .decidedByRole(by)
                                                .build())
                                        : null)
                        .build();
    }

    private @Nullable AccountPurpose purpose() {
        String text = row.text(PURPOSE);
        List<String> groups = row.list(TARGET_GROUPS);
        return text == null && groups == null
                ? null
                : AccountPurposeBuilder.builder()
                        .text(text)
                        .targetGroups(groups)
                        .build();
    }

    private @Nullable List<ResponsiblePerson> responsible() {
        String id = row.id(RESPONSIBLE);
        if (id == null) {
            requireBeside(RESPONSIBLE, RESPONSIBLE_KIND, RESPONSIBLE_FROM, RESPONSIBLE_UNTIL);
            return null;
        }
        return List.of(ResponsiblePersonBuilder.builder()
                .id(id)
                .kind(row.word(RESPONSIBLE_KIND, Vocabulary.RESPONSIBLE))
                .from(row.date(RESPONSIBLE_FROM))
                .until(row.date(RESPONSIBLE_UNTIL))
                .build());
    }

    private @Nullable List<Deputy> deputies() {
        String person = row.id(DEPUTY);
        if (person == null) {
            requireBeside(DEPUTY, DEPUTY_HAS_ACCESS);
            return null;
        }
        return List.of(DeputyBuilder.builder()
                .person(person)
                .hasAccess(row.flag(DEPUTY_HAS_ACCESS))
                .build());
    }

    /** What is told of somebody who is not named would be lost. */
    private void requireBeside(RegisterColumn named, RegisterColumn... told) {
        if (row.text(named) == null && Stream.of(told).anyMatch(column -> row.text(column) != null)) {
            row.refuse(named, "the id of whom the cells beside it tell");
        }
    }

    private @Nullable Responsibility responsibility() {
        String manager = row.id(MANAGER);
        String committee = row.text(COMMITTEE);
        String controller = row.text(DATA_CONTROLLER);
        return Stream.of(manager, committee, controller).allMatch(Objects::isNull)
                ? null
                : ResponsibilityBuilder.builder()
                        .manager(manager)
                        .committee(committee)
                        .dataController(controller)
                        .build();
    }

    /** Of an end the case takes what is not recorded not to have come, as of all ends. */
    private @Nullable Closure closure() {
        LocalDate notUsedSince = row.date(NOT_USED_SINCE);
        LocalDate planned = row.date(CLOSURE_PLANNED);
        Instant closed = row.moment(CLOSED);
        ClosureDecision decision = closureDecision(closed);
        Instant committee = row.moment(COMMITTEE_NOTIFIED);
        Instant communications = row.moment(COMMUNICATIONS_NOTIFIED);
        return Stream.of(notUsedSince, planned, closed, decision, committee, communications)
                        .allMatch(Objects::isNull)
                ? null
                : ClosureBuilder.builder()
                        .notUsedSince(notUsedSince)
                        .plannedOn(planned)
                        .closedAt(closed)
                        .decision(decision)
                        .committeeNotifiedAt(committee)
                        .communicationsNotifiedAt(communications)
                        .build();
    }

    /** Somebody did decide on what is closed: an empty cell leaves open who and when, and denies nothing. */
    private @Nullable ClosureDecision closureDecision(@Nullable Instant closed) {
        LocalDate decided = row.date(CLOSURE_DECIDED);
        Role by = row.word(CLOSURE_DECIDED_BY, Vocabulary.ROLE);
        return decided == null && by == null && closed == null ? null : new ClosureDecision(decided, by);
    }
}
