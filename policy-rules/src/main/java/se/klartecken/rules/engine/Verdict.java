package se.klartecken.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Outcome;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Subject;
import se.klartecken.rules.facts.View;

/** What a rule, by its name, said of one subject. */
record Verdict(
        String rule,
        String clauseId,
        View view,
        Outcome outcome,
        Answer applies,
        Answer kept,
        @Nullable Deadline deadline,
        List<Step> remedy) {

    Subject subject() {
        return view.subject();
    }
}
