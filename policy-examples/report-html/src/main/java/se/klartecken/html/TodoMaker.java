package se.klartecken.html;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import se.klartecken.html.Page.Todo;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;

/**
 * Puts what is left to do in order: broken duties, what else is broken, then what is still open; what is due first
 * comes first among its like.
 */
final class TodoMaker {

    private static final Comparator<Numbered> MOST_PRESSING_FIRST = Comparator.comparingInt(TodoMaker::rank)
            .thenComparing(it -> due(it.finding()))
            .thenComparingInt(Numbered::number);

    private TodoMaker() {}

    static List<Todo> todos(Material from) {
        return from.findings().stream()
                .filter(Numbered::callsForAction)
                .filter(it -> !it.finding().remedy().isEmpty())
                .sorted(MOST_PRESSING_FIRST)
                .map(it -> todo(it, from))
                .toList();
    }

    private static int rank(Numbered it) {
        if (it.finding().breaksDuty()) {
            return 0;
        }
        return it.finding().outcome() == Outcome.VIOLATED ? 1 : 2;
    }

    private static OffsetDateTime due(Finding finding) {
        return finding.deadline() == null
                ? OffsetDateTime.MAX
                : finding.deadline().dueAt();
    }

    private static Todo todo(Numbered it, Material from) {
        Finding finding = it.finding();
        return new Todo(
                it.anchor(),
                from.mark(it),
                from.words().of(finding.force()),
                finding.remedy().stream()
                        .map(step -> from.words().of(step.label()))
                        .toList(),
                from.place(finding.subject()),
                finding.clause().id(),
                finding.deadline() == null
                        ? ""
                        : from.words().at(finding.deadline().dueAt()));
    }
}
