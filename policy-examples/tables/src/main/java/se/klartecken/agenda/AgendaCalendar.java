package se.klartecken.agenda;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.klartecken.clause.Language;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/**
 * An agenda as iCalendar. Everything is an event, since Outlook passes over what iCalendar calls to-dos. A deadline is
 * the half hour that ends with it: so it lies on the day to which it belongs even where it is midnight, and an event
 * that lasts is one that every program shows. Times are in UTC, for which no program needs a definition of a zone.
 */
public final class AgendaCalendar {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration SHOWN = Duration.ofMinutes(30);
    private static final String REMINDER = "-PT30M";

    private final AgendaWords words;
    private final ContentLines out;
    private final Report report;
    private final Instant asOf;

    private AgendaCalendar(Report report, Instant asOf, Language language, Appendable out) {
        this.words = new AgendaWords(language);
        this.out = new ContentLines(out);
        this.report = report;
        this.asOf = asOf;
    }

    /**
     * Writes a calendar; the same agenda always gives the same text.
     *
     * @throws IllegalArgumentException where the case could not be judged, so that there is no instant
     */
    public static void write(Agenda agenda, Language language, Appendable out) throws IOException {
        Instant asOf = agenda.report().checkedAt();
        if (asOf == null) {
            throw new IllegalArgumentException("the case was not judged");
        }
        new AgendaCalendar(agenda.report(), asOf, language, out).write(agenda);
    }

    private void write(Agenda agenda) throws IOException {
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//Klartecken//Klartecken//" + words.say("SV", "EN"));
        out.line("CALSCALE", "GREGORIAN");
        for (Finding finding : agenda.open()) {
            deadline(finding);
        }
        for (YearlyDuty duty : agenda.yearly()) {
            yearly(duty);
        }
        out.line("END", "VCALENDAR");
    }

    private void deadline(Finding finding) throws IOException {
        Instant due = Agenda.due(finding).dueAt().toInstant();
        begin(finding.id());
        out.line("DTSTART", INSTANT.format(due.minus(SHOWN)));
        out.line("DTEND", INSTANT.format(due));
        out.text("SUMMARY", words.summary(finding));
        out.text("DESCRIPTION", words.description(finding));
        if (due.isAfter(asOf)) {
            reminder(words.summary(finding));
        }
        out.line("END", "VEVENT");
    }

    /** The first day of the month: what comes back every year lasts as long each time, and February does not. */
    private void yearly(YearlyDuty duty) throws IOException {
        begin(duty.citation() + "@" + duty.organisation() + "#" + duty.month());
        out.line("DTSTART;VALUE=DATE", day(duty.next()));
        out.line("DTEND;VALUE=DATE", day(duty.next().plusDays(1)));
        out.line("RRULE", "FREQ=YEARLY;BYMONTH=" + duty.month().getValue() + ";BYMONTHDAY=1");
        out.text("SUMMARY", words.summary(duty));
        out.text("DESCRIPTION", words.description(duty));
        out.line("END", "VEVENT");
    }

    private void begin(String own) throws IOException {
        out.line("BEGIN", "VEVENT");
        out.line("UID", Uid.of(report.policy(), own));
        out.line("DTSTAMP", INSTANT.format(asOf));
        out.line("TRANSP", "TRANSPARENT");
    }

    private void reminder(String text) throws IOException {
        out.line("BEGIN", "VALARM");
        out.line("ACTION", "DISPLAY");
        out.line("TRIGGER", REMINDER);
        out.text("DESCRIPTION", text);
        out.line("END", "VALARM");
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }
}
