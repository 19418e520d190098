package se.klartecken.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.Policy;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.Case;

/** The one case on the desk. Safe for any number of threads: each sees it as it was before a change, or after. */
public final class Desk {

    private final AtomicReference<Snapshot> state;

    public Desk(Snapshot first) {
        this.state = new AtomicReference<>(first);
    }

    public Snapshot now() {
        return Objects.requireNonNull(state.get(), "there is always one");
    }

    /**
     * Takes another case in place of the one that lies there, if all of it could be read. What makes no sense in it is not
     * judged, and its report says so.
     *
     * @param otherwise the instant to judge it at, where it names none itself
     * @return what could not be read; where there is anything, all stays as it is
     */
    public List<InputError> take(CaseDocument document, Instant otherwise) {
        Case content = document.content();
        if (content == null || !document.errors().isEmpty()) {
            return document.errors();
        }
        Instant asOf = content.asOf() == null ? otherwise : content.asOf();
        try {
            state.updateAndGet(before -> Snapshot.of(before.policy(), content, asOf));
            return List.of();
        } catch (InstantOutOfRangeException e) {
            return List.of(new InputError(InputErrorCode.OUT_OF_RANGE, "/asOf", "an instant that can be asked about"));
        }
    }

    /**
     * Enters something in the case, if it makes sense there.
     *
     * @return what is wrong with the case that it would become and was not before; where there is anything, all stays as
     *     it is
     */
    public List<InputError> enter(UnaryOperator<Case> edit) {
        while (true) {
            Snapshot before = now();
            Snapshot after = before.with(edit.apply(before.content()));
            List<InputError> faults = after.report().errors().stream()
                    .filter(error -> !before.report().errors().contains(error))
                    .toList();
            if (!faults.isEmpty() || state.compareAndSet(before, after)) {
                return faults;
            }
        }
    }

    /** Judges the same case at another instant. */
    public void moveTo(Instant asOf) {
        state.updateAndGet(before -> before.at(asOf));
    }

    /** Judges the same case by other rules. */
    public void judgeBy(Policy policy) {
        state.updateAndGet(before -> before.by(policy));
    }
}
