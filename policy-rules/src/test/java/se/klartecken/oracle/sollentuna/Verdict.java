package se.klartecken.oracle.sollentuna;

import java.util.Collection;
import se.klartecken.report.Outcome;

/** From "does it apply" and "is it kept" to an outcome. */
final class Verdict {
    private Verdict() {}

    /** Something that must be so. */
    static Outcome state(Truth applies, Truth kept) {
        return duty(applies, kept, Truth.TRUE);
    }

    /** Something that must be done, the text does not say by when. */
    static Outcome openDuty(Truth applies, Truth done) {
        return duty(applies, done, Truth.FALSE);
    }

    /** Something that must be done; {@code late} says whether its time has run out. */
    static Outcome duty(Truth applies, Truth done, Truth late) {
        if (applies.no()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (done.yes()) {
            return Outcome.FULFILLED;
        }
        if (!applies.yes() || !done.no() || late == Truth.UNKNOWN) {
            return Outcome.NEEDS_REVIEW;
        }
        return late.yes() ? Outcome.VIOLATED : Outcome.PENDING;
    }

    /** One outcome for several things that the same clause asks of one subject: the most pressing. */
    static Outcome together(Collection<Outcome> outcomes) {
        Outcome worst = Outcome.NOT_APPLICABLE;
        for (Outcome each : outcomes) {
            worst = each.compareTo(worst) < 0 ? each : worst;
        }
        return worst;
    }
}
