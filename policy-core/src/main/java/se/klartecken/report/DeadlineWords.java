package se.klartecken.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.Named;
import se.klartecken.calendar.Segment;
import se.klartecken.clause.Language;

/** A deadline's receipt in words, a line each: start, what was counted, what was skipped and why, when it is due. */
public final class DeadlineWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final List<String> DAYS_SV = List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Language language;

    private DeadlineWords(Language language) {
        this.language = language;
    }

    /** The receipt's lines, without indentation. */
    public static List<String> lines(Deadline deadline, Language language) {
        return new DeadlineWords(language).lines(deadline);
    }

    private List<String> lines(Deadline deadline) {
        var lines = new ArrayList<String>();
        lines.add(say("från ", "from ") + at(deadline.startsAt()));
        deadline.counted().forEach(segment -> lines.add(counted(segment)));
        deadline.skipped()
                .forEach(skipped -> lines.add(say("räknas inte: ", "not counted: ")
                        + day(skipped.date().getDayOfWeek().getValue()) + " " + skipped.date() + ", " + name(skipped)));
        lines.add(due(deadline));
        return lines;
    }

    private String counted(Segment segment) {
        return say("räknas: ", "counted: ") + at(segment.from()) + " – " + at(segment.to()) + " ("
                + length(segment.length()) + ")";
    }

    private String due(Deadline deadline) {
        String limit = deadline.dueAtInTime()
                ? say("i tid till och med ", "in time up to and including ")
                : say("i tid före ", "in time before ");
        return limit + at(deadline.dueAt());
    }

    private String at(OffsetDateTime time) {
        return day(time.getDayOfWeek().getValue()) + " " + TIME.format(time);
    }

    private String day(int number) {
        return (language == Language.SV ? DAYS_SV : DAYS_EN).get(number - 1);
    }

    private String name(Named named) {
        return language == Language.SV ? named.swedishName() : named.englishName();
    }

    private static String length(Duration length) {
        return length.toHours() + " h " + length.toMinutesPart() + " min"
                + (length.toSecondsPart() == 0 ? "" : " " + length.toSecondsPart() + " s");
    }

    private String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }
}
