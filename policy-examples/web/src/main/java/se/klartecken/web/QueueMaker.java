package se.klartecken.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klartecken.calendar.Deadline;
import se.klartecken.html.Mark;
import se.klartecken.html.Visible;
import se.klartecken.html.Wording;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.desk.Spot;

/** Makes the queue: what is due first comes first, then what has no due time, in the order in which it came in. */
final class QueueMaker {

    private static final int EXCERPT = 160;

    /** More than that at once is no queue that anybody works through. */
    private static final int AT_ONCE = 100;

    private static final Comparator<Waiting> FIRST_DUE_FIRST = Comparator.<Waiting, Instant>comparing(
                    it -> it.deadline().map(due -> due.dueAt().toInstant()).orElse(Instant.MAX))
            .thenComparing(it -> it.message().receivedAt());

    /** A message with the findings on it that call for something. */
    private record Waiting(Spot spot, Account account, IncomingMessage message, List<Finding> findings) {

        /** The first due time by which something is left to do. */
        Optional<Deadline> deadline() {
            return findings.stream()
                    .filter(finding -> !finding.remedy().isEmpty())
                    .map(Finding::deadline)
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(deadline -> deadline.dueAt().toInstant()));
        }

        boolean hasSomethingToDo() {
            return findings.stream().anyMatch(finding -> !finding.remedy().isEmpty());
        }

        boolean hasSomethingToJudge() {
            return findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NEEDS_REVIEW);
        }
    }

    private final Snapshot desk;
    private final Wording words;

    private QueueMaker(Visit visit) {
        this.desk = visit.desk();
        this.words = visit.words();
    }

    static Queue queue(Visit visit) {
        var maker = new QueueMaker(visit);
        List<Waiting> all = maker.calling();
        List<Waiting> waiting = all.stream().filter(Waiting::hasSomethingToDo).toList();
        List<Waiting> doubtful = all.stream()
                .filter(it -> !it.hasSomethingToDo() && it.hasSomethingToJudge())
                .toList();
        int most = visit.request().query().equals("all") ? Integer.MAX_VALUE : AT_ONCE;
        return new Queue(
                visit.shell(visit.words().say("Kö", "Queue"), Shell.Tab.QUEUE),
                maker.entries(waiting, most),
                waiting.size(),
                waiting.stream().filter(maker::isLate).count(),
                maker.entries(doubtful, most),
                doubtful.size());
    }

    private boolean isLate(Waiting it) {
        return it.deadline().filter(due -> due.passedAt(desk.asOf())).isPresent();
    }

    private List<Waiting> calling() {
        Map<String, List<Finding>> bySubject = desk.report().findings().stream()
                .filter(finding -> finding.outcome().callsForAction())
                .collect(Collectors.groupingBy(Finding::subject));
        var calling = new ArrayList<Waiting>();
        for (int account = 0; account < desk.accounts().size(); account++) {
            Account on = desk.accounts().get(account);
            List<IncomingMessage> messages = Snapshot.messages(on);
            for (int index = 0; index < messages.size(); index++) {
                var spot = new Spot(account, index);
                List<Finding> findings = bySubject.get(spot.place().toString());
                if (findings != null) {
                    calling.add(new Waiting(spot, on, messages.get(index), findings));
                }
            }
        }
        return calling;
    }

    private List<Queue.Entry> entries(List<Waiting> some, int most) {
        return some.stream()
                .sorted(FIRST_DUE_FIRST)
                .limit(most)
                .map(this::entry)
                .toList();
    }

    private Queue.Entry entry(Waiting it) {
        Optional<Deadline> deadline = it.deadline();
        IncomingMessage message = it.message();
        return new Queue.Entry(
                "/messages/" + it.spot().path(),
                Visible.of(message.id()),
                Visible.of(it.account().id()),
                Wording.capital(words.of(Labels.of(message.kind()))),
                words.at(message.receivedAt()),
                marks(it.findings()),
                excerpt(message),
                steps(it.findings()),
                deadline.map(due -> words.at(due.dueAt().toInstant())).orElse(""),
                deadline.map(due -> Remaining.words(desk.asOf(), due, words)).orElse(""),
                isLate(it),
                deadline.map(due -> DeadlineWords.lines(due, words.language())).orElse(List.of()));
    }

    private List<Mark> marks(List<Finding> findings) {
        return findings.stream()
                .map(Finding::outcome)
                .distinct()
                .sorted()
                .map(outcome -> Mark.of(outcome, words))
                .toList();
    }

    private List<String> steps(List<Finding> findings) {
        return Steps.of(findings).stream().map(step -> words.of(step.label())).toList();
    }

    private static String excerpt(IncomingMessage message) {
        return message.text() == null ? "" : Visible.start(Visible.whole(message.text()), EXCERPT);
    }
}
