package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;

/** What every policy may ask of an account's end. What is not recorded of it has not come. */
public abstract class EndFacts extends View {

    private final AccountIn account;
    private final @Nullable Closure closure;

    protected EndFacts(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.closure = account.it().closure();
    }

    protected final AccountIn account() {
        return account;
    }

    protected final @Nullable Closure closure() {
        return closure;
    }

    /** When it was closed; none while it has not been. */
    protected final @Nullable Instant end() {
        return closure != null && hasCome(closure.closedAt()) ? closure.closedAt() : null;
    }

    public final Answer closed() {
        return recorded(end(), "closedAt");
    }

    public final Answer notYetClosed() {
        return closed().not();
    }

    protected final Answer decided() {
        return recorded(decision(), "decision");
    }

    /** The decision on its end; none where it has yet to be taken. */
    protected final @Nullable ClosureDecision decision() {
        ClosureDecision decision = closure == null ? null : closure.decision();
        boolean toCome = decision != null && decision.decidedOn() != null && !hasCome(decision.decidedOn());
        return toCome ? null : decision;
    }

    /** Whether its end has been decided, or has come by its owner's own will. */
    public final Answer endDecided() {
        boolean forced = closure != null && Boolean.TRUE.equals(closure.forced());
        return forced ? decided() : closed().or(decided());
    }

    /** Whether its end has come, is decided or is planned, by its owner's own will. */
    public final Answer comesToAnEnd() {
        return endDecided().or(recorded(closure == null ? null : closure.plannedOn(), "plannedOn"));
    }

    /** Whether somebody else closed it, such as its platform. */
    protected final Answer forced() {
        return is(closure == null ? null : closure.forced(), place(), "forced");
    }

    /** Whether it told its readers before the end. */
    public final Answer noticeGiven() {
        Instant end = end();
        return anyNotice(
                (notice, at) -> Answer.known(end == null || !notice.at().isAfter(end), at.at("at")));
    }

    protected final Answer hasNotice() {
        return anyNotice((notice, at) -> Answer.known(true, at));
    }

    protected final Answer anyNotice(Ask<ClosureNotice> ask) {
        return any(
                closure == null ? null : closure.notices(),
                place(),
                "notices",
                (notice, at) -> hasCome(notice.at()) ? ask.of(notice, at) : Answer.known(false, at.at("at")));
    }

    public final List<Step> announce() {
        return List.of(Step.ANNOUNCE);
    }

    protected final Answer recorded(@Nullable Object event, String property) {
        return Answer.known(event != null, event == null ? place() : place().at(property));
    }

    protected final Place place() {
        return subject().place().at("closure");
    }
}
