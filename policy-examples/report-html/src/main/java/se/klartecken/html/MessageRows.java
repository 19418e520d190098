package se.klartecken.html;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.html.Elements.At;
import se.klartecken.html.Page.Link;
import se.klartecken.html.Timeline.Point;
import se.klartecken.html.Timeline.Row;
import se.klartecken.html.Timeline.Told;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** Draws messages as rows: when each came in, by when it should be answered, and when it was. */
final class MessageRows {

    static final int HEIGHT = 26;

    private static final int LONGEST_LABEL = 24;

    private final Material from;
    private final TimeScale scale;
    private final Instant now;
    private final Wording words;

    MessageRows(Material from, TimeScale scale, Instant now) {
        this.from = from;
        this.scale = scale;
        this.now = now;
        this.words = from.words();
    }

    /** What is said of a message: first about its deadline, then what is most pressing. */
    static List<Numbered> said(At<IncomingMessage> message, Material from) {
        return from.about(message.pointer()).stream()
                .sorted(Comparator.comparing((Numbered it) -> it.finding().deadline() == null)
                        .thenComparing(it -> it.finding().outcome()))
                .toList();
    }

    static @Nullable Deadline deadline(List<Numbered> said) {
        return said.isEmpty() ? null : said.get(0).finding().deadline();
    }

    /** The answers until now; empty where none are known. */
    static List<Reply> replies(IncomingMessage message, Instant now) {
        return message.replies() == null
                ? List.of()
                : message.replies().stream()
                        .filter(reply -> !reply.at().isAfter(now))
                        .toList();
    }

    Row row(At<IncomingMessage> at, int y) {
        IncomingMessage message = at.element();
        List<Numbered> said = said(at, from);
        Deadline deadline = deadline(said);
        var points = new ArrayList<Point>();
        points.add(received(message));
        if (deadline != null) {
            Instant due = deadline.dueAt().toInstant();
            points.add(new Point("due", scale.x(due), words.say("Senast ", "Due ") + words.at(due)));
        }
        replies(message, now).forEach(reply -> points.add(replied(reply)));
        Instant answered = answered(message);
        boolean waits = deadline != null || answered != null;
        Instant until = answered != null ? answered : waits ? now : message.receivedAt();
        Told told = told(at, said, deadline, answered);
        return new Row(
                Visible.start(from.names().of(at.pointer()), LONGEST_LABEL),
                y,
                told.mark().look(),
                scale.x(message.receivedAt()),
                scale.x(until),
                answered != null,
                points,
                told);
    }

    private Point received(IncomingMessage message) {
        String title = words.say("Mottaget ", "Received ") + words.at(message.receivedAt());
        return new Point(
                scale.isBefore(message.receivedAt()) ? "earlier" : "received", scale.x(message.receivedAt()), title);
    }

    private Point replied(Reply reply) {
        boolean answer = reply.kind() == ReplyKind.ANSWER;
        String what = switch (reply.kind()) {
            case ANSWER -> words.say("Besvarat ", "Answered ");
            case HOLDING -> words.say("Besked om att svar kommer ", "Told that an answer will come ");
            case AUTOMATIC -> words.say("Automatiskt svar ", "Automatic reply ");
        };
        return new Point(answer ? "answered" : "holding", scale.x(reply.at()), what + words.at(reply.at()));
    }

    private @Nullable Instant answered(IncomingMessage message) {
        return answers(message).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Instant> answers(IncomingMessage message) {
        return replies(message, now).stream()
                .filter(reply -> reply.kind() == ReplyKind.ANSWER)
                .map(Reply::at);
    }

    private Told told(
            At<IncomingMessage> at, List<Numbered> said, @Nullable Deadline deadline, @Nullable Instant answered) {
        IncomingMessage message = at.element();
        Mark none = new Mark("apart", "", words.say("Inget att anmärka", "Nothing to report"));
        return new Told(
                from.names().of(at.pointer()),
                words.at(message.receivedAt()),
                deadline == null ? "" : words.at(deadline.dueAt()),
                answered == null ? noAnswer(message) : words.at(answered),
                said.isEmpty() ? none : from.mark(said.get(0)),
                said.stream()
                        .filter(Numbered::callsForAction)
                        .map(it -> new Link(it.anchor(), it.finding().clause().id()))
                        .toList());
    }

    private String noAnswer(IncomingMessage message) {
        return message.replies() == null
                ? words.say("uppgift saknas", "not known")
                : words.say("inget svar", "no answer");
    }
}
