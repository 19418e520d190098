package se.klartecken.rules.local;

import static se.klartecken.model.LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS;
import static se.klartecken.model.LocalValueKind.CLOSURE_NOTICE_DAYS;
import static se.klartecken.model.LocalValueKind.MONITORING_PER_DAY;
import static se.klartecken.model.LocalValueKind.REMOVE_OFFENSIVE_MESSAGES;
import static se.klartecken.model.LocalValueKind.REVIEW_INACTIVE_AFTER_DAYS;
import static se.klartecken.model.LocalValueKind.REVIEW_REMOVAL_AFTER_MINUTES;
import static se.klartecken.model.LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.klartecken.model.Closure;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.View;

/** Puts the values that organisations have set for themselves to the accounts and messages that they are about. */
public final class LocalDuties {

    private final Map<LocalValueKind, String> clauses;

    /** @param clauses for each kind that the policy has a place for, the clause that it makes more definite */
    public LocalDuties(Map<LocalValueKind, String> clauses) {
        this.clauses = Map.copyOf(clauses);
    }

    /**
     * A state is judged by the value that holds at the check.
     *
     * @param rules what the policy finds of it; asked only where there is a value
     */
    public void about(AccountIn account, Supplier<RulesOnAccount> rules, Consumer<View> views) {
        LocalDate today = account.file().today();
        add(
                MONITORING_PER_DAY,
                account,
                today,
                (value, clause) -> new MonitoredPerDay(account, value, clause, rules.get()),
                views);
        add(
                CLOSURE_NOTICE_DAYS,
                account,
                dayOfEnd(account),
                (value, clause) -> new ClosureAnnounced(account, value, clause, rules.get()),
                views);
        add(
                REVIEW_INACTIVE_AFTER_DAYS,
                account,
                today,
                (value, clause) -> new InactiveTooLong(account, value, clause),
                views);
    }

    /**
     * What came in is judged by the value that held on its day.
     *
     * @param rules what the policy says of its answer; asked only where there is a value
     */
    public void about(MessageIn message, Supplier<RulesOnAnswer> rules, Consumer<View> views) {
        AccountIn account = message.account();
        if (!account.owner().hasLocalValues()) {
            return;
        }
        LocalDate day = CaseFile.dayOf(message.it().receivedAt());
        add(
                ANSWER_WITHIN_OFFICE_HOURS,
                account,
                day,
                (value, clause) -> new AnsweredWithin(message, value, clause, rules.get()),
                views);
        add(
                REVIEW_UNANSWERED_AFTER_OFFICE_HOURS,
                account,
                day,
                (value, clause) -> new UnansweredTooLong(message, value, clause, rules.get()),
                views);
        add(
                REVIEW_REMOVAL_AFTER_MINUTES,
                account,
                day,
                (value, clause) -> new SlowRemoval(message, value, clause),
                views);
        add(
                REMOVE_OFFENSIVE_MESSAGES,
                account,
                day,
                (value, clause) -> new OffensiveRemoved(message, value, clause),
                views);
    }

    /** The end of an account is an act, judged by the value of its day. */
    private static LocalDate dayOfEnd(AccountIn account) {
        Closure closure = account.it().closure();
        return closure == null || closure.closedAt() == null
                ? account.file().today()
                : CaseFile.dayOf(closure.closedAt());
    }

    private void add(
            LocalValueKind kind,
            AccountIn account,
            LocalDate day,
            BiFunction<Placed<LocalValue>, String, LocalDuty> duty,
            Consumer<View> views) {
        String clause = clauses.get(kind);
        if (clause != null) {
            account.owner()
                    .localValue(kind, account.it().platform().kind(), day)
                    .ifPresent(value -> views.accept(duty.apply(value, clause)));
        }
    }
}
