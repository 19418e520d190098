package se.klartecken.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.html.Elements.At;
import se.klartecken.html.Timeline.Tick;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;
import se.klartecken.model.Reply;

/** Draws the messages of each account, from the first that came in to the instant of the report. */
final class TimelineMaker {

    private static final int LEFT = 200;
    private static final int RIGHT = Timeline.WIDTH - 60;
    private static final int TOP = 34;

    /** As many as fit a page; those that call for action go before others, and late ones before early ones. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_TICKS = 12;

    private final Material from;
    private final Instant now;

    private TimelineMaker(Material from, Instant now) {
        this.from = from;
        this.now = now;
    }

    /** A picture for each account that has messages; none for a report without a case. */
    static List<Timeline> timelines(Material from) {
        Instant now = from.report().checkedAt();
        if (now == null) {
            return List.of();
        }
        var maker = new TimelineMaker(from, now);
        return from.elements().accounts().stream().flatMap(maker::of).toList();
    }

    private Stream<Timeline> of(At<Account> account) {
        List<At<IncomingMessage>> all = from.elements().messages(account).stream()
                .filter(it -> !it.element().receivedAt().isAfter(now))
                .toList();
        return all.isEmpty() ? Stream.of() : Stream.of(timeline(account, all));
    }

    private Timeline timeline(At<Account> account, List<At<IncomingMessage>> all) {
        List<At<IncomingMessage>> shown = shown(all);
        TimeScale scale = TimeScale.around(shown.stream().flatMap(this::instants), LEFT, RIGHT);
        Organisation owner = owner(account.element());
        WorkingCalendar calendar = OfficeCalendar.of(owner);
        boolean nights = owner != null && owner.officeHours() != null;
        var rows = new MessageRows(from, scale, now);
        return new Timeline(
                "timeline-" + Material.anchor(account.pointer()),
                from.title(account.pointer()),
                description(scale),
                TOP + shown.size() * MessageRows.HEIGHT + 8,
                ticks(scale),
                new Shading(scale, calendar, nights, from.words()).shades(),
                nights,
                scale.x(now),
                IntStream.range(0, shown.size())
                        .mapToObj(i -> rows.row(shown.get(i), middle(i)))
                        .toList(),
                all.size() - shown.size());
    }

    private static int middle(int row) {
        return TOP + row * MessageRows.HEIGHT + MessageRows.HEIGHT / 2;
    }

    private List<At<IncomingMessage>> shown(List<At<IncomingMessage>> all) {
        Comparator<At<IncomingMessage>> late =
                Comparator.comparing((At<IncomingMessage> it) -> it.element().receivedAt());
        return all.stream()
                .sorted(Comparator.comparing((At<IncomingMessage> it) -> !callsForAction(it))
                        .thenComparing(late.reversed()))
                .limit(MOST_ROWS)
                .sorted(late)
                .toList();
    }

    private boolean callsForAction(At<IncomingMessage> message) {
        return MessageRows.said(message, from).stream().anyMatch(Numbered::callsForAction);
    }

    /** Everything that the picture should hold. A time that ends long after now would leave it empty. */
    private Stream<Instant> instants(At<IncomingMessage> message) {
        Deadline deadline = MessageRows.deadline(MessageRows.said(message, from));
        Stream<Instant> due =
                deadline == null ? Stream.of() : Stream.of(deadline.dueAt().toInstant());
        Instant latest = TimeScale.start(TimeScale.day(now).plusDays(TimeScale.MOST_DAYS / 2));
        return Stream.concat(
                        Stream.of(message.element().receivedAt(), now),
                        Stream.concat(
                                due,
                                MessageRows.replies(message.element(), now).stream()
                                        .map(Reply::at)))
                .map(instant -> instant.isAfter(latest) ? latest : instant);
    }

    private @Nullable Organisation owner(Account account) {
        return from.elements().organisations().stream()
                .map(At::element)
                .filter(it -> it.id().equals(account.owner()))
                .findFirst()
                .orElse(null);
    }

    private String description(TimeScale scale) {
        Wording words = from.words();
        return words.say("Meddelanden ", "Messages ") + words.day(scale.first()) + " – " + words.day(scale.last());
    }

    /** Every day where there is room, else every first, second … Monday. */
    private List<Tick> ticks(TimeScale scale) {
        List<LocalDate> days = scale.dates().toList();
        if (days.size() > MOST_TICKS) {
            days = days.stream()
                    .filter(day -> day.getDayOfWeek().getValue() == 1)
                    .toList();
        }
        var ticks = new ArrayList<Tick>();
        days.forEach(day ->
                ticks.add(new Tick(scale.x(TimeScale.start(day)), from.words().shortDay(day))));
        return ticks;
    }
}
