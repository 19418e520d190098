package se.klartecken.agenda;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import se.klartecken.clause.Language;
import se.klartecken.report.Finding;

/** An agenda for people at a terminal: a line for each deadline, then one for each duty that comes back. */
public final class AgendaText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private AgendaText() {}

    /** Writes the lines. */
    public static void write(Agenda agenda, Language language, Appendable out) throws IOException {
        var words = new AgendaWords(language);
        for (Finding finding : agenda.open()) {
            OffsetDateTime due = Agenda.due(finding).dueAt();
            boolean isTooLate = Agenda.due(finding)
                    .passedAt(Objects.requireNonNull(agenda.report().checkedAt()));
            out.append(TIME.format(due))
                    .append(isTooLate ? words.say("  försenat  ", "  overdue  ") : "  ")
                    .append(words.summary(finding))
                    .append('\n');
        }
        for (YearlyDuty duty : agenda.yearly()) {
            out.append(duty.next().toString())
                    .append(words.say(" och varje år  ", " and every year  "))
                    .append(words.summary(duty))
                    .append('\n');
        }
        if (agenda.open().isEmpty() && agenda.yearly().isEmpty()) {
            out.append(words.say("inga tidsfrister", "no deadlines")).append('\n');
        }
    }
}
