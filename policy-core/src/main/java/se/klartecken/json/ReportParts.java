package se.klartecken.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.Segment;
import se.klartecken.calendar.SkippedDay;
import se.klartecken.clause.Text;
import se.klartecken.input.InputError;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.core.JsonGenerator;

/**
 * The properties of a report, one by one, for whoever writes documents of their own around them. Each is written as
 * {@link ReportWriter} writes it, into an object that the generator has open.
 */
public final class ReportParts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private ReportParts() {}

    /** {@code policy}, {@code edition} and {@code ruleSetDigest}. */
    public static void ruleSet(JsonGenerator out, Report report) {
        Texts.property(out, "policy", report.policy());
        Texts.property(out, "edition", report.edition());
        Texts.property(out, "ruleSetDigest", report.ruleSetDigest());
    }

    /** {@code checkedAt}. */
    public static void checkedAt(JsonGenerator out, Report report) {
        instant(out, "checkedAt", report.checkedAt());
    }

    /** {@code outcome}. */
    public static void outcome(JsonGenerator out, Report report) {
        Outcome outcome = report.outcome();
        Texts.property(out, "outcome", outcome == null ? null : outcome.name());
    }

    /** {@code findings}. */
    public static void findings(JsonGenerator out, Report report) {
        out.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> FindingWriter.write(out, finding));
        out.writeEndArray();
    }

    /** {@code errors}. */
    public static void errors(JsonGenerator out, Report report) {
        out.writeArrayPropertyStart("errors");
        for (InputError error : report.errors()) {
            out.writeStartObject();
            Texts.property(out, "code", error.code().name());
            Texts.property(out, "pointer", error.pointer());
            Texts.property(out, "expected", error.expected());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** {@code notes}. */
    public static void notes(JsonGenerator out, Report report) {
        out.writeArrayPropertyStart("notes");
        for (Text note : report.notes()) {
            out.writeStartObject();
            Texts.inBothLanguages(out, note);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** An instant with the offset of Europe/Stockholm, or null. */
    public static void instant(JsonGenerator out, String name, @Nullable Instant instant) {
        Texts.property(out, name, instant == null ? null : instant.atZone(ZONE).toOffsetDateTime());
    }

    /** A text of one's own, with escapes for what is obeyed or not seen, as everywhere in a report; or null. */
    public static void text(JsonGenerator out, String name, @Nullable String text) {
        Texts.property(out, name, text);
    }

    /** A list of such texts. */
    public static void texts(JsonGenerator out, String name, List<String> texts) {
        Texts.list(out, name, texts);
    }

    static void deadline(JsonGenerator out, Deadline deadline) {
        out.writeStartObject();
        Texts.property(out, "startsAt", deadline.startsAt());
        Texts.property(out, "dueAt", deadline.dueAt());
        out.writeBooleanProperty("dueAtInTime", deadline.dueAtInTime());
        Texts.property(out, "zone", deadline.zone().getId());
        Texts.property(out, "counting", deadline.used().name());
        out.writeArrayPropertyStart("counted");
        deadline.counted().forEach(segment -> segment(out, segment));
        out.writeEndArray();
        out.writeArrayPropertyStart("skipped");
        deadline.skipped().forEach(day -> skipped(out, day));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void segment(JsonGenerator out, Segment segment) {
        out.writeStartObject();
        Texts.property(out, "from", segment.from());
        Texts.property(out, "to", segment.to());
        out.writeEndObject();
    }

    private static void skipped(JsonGenerator out, SkippedDay day) {
        out.writeStartObject();
        Texts.property(out, "date", day.date().toString());
        out.writeObjectPropertyStart("reason");
        Texts.inBothLanguages(out, new Text(day.swedishName(), day.englishName()));
        out.writeEndObject();
        out.writeEndObject();
    }
}
