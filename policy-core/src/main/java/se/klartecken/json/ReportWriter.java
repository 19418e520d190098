package se.klartecken.json;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.Named;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Text;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.report.Step;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes reports and deadlines as JSON. The names of the fields are a contract with whoever reads them; instants carry
 * the offset of Europe/Stockholm. The same report always gives the same text. Ids can hold anything, so that whatever a
 * terminal would obey, a person would not see or a page would take for a tag is written as an escape.
 */
public final class ReportWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private ReportWriter() {}

    /** A report, with a line for each property, {@code \n} as line end and none after the last line. */
    public static String write(Report report) {
        return text(tree(report));
    }

    /** A deadline alone, as it stands in a report. */
    public static String write(Deadline deadline) {
        return text(tree(deadline));
    }

    private static String text(Object tree) {
        return Escaping.of(JSON.writer().with(CaseWriter.prettyPrinter()).writeValueAsString(tree));
    }

    private static Map<String, Object> tree(Report report) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("policy", report.policy());
        tree.put("edition", report.edition());
        tree.put("ruleSetDigest", report.ruleSetDigest());
        tree.put("checkedAt", report.checkedAt() == null ? null : at(report.checkedAt()));
        tree.put("outcome", report.outcome());
        tree.put("counts", counts(report));
        tree.put("findings", report.findings().stream().map(ReportWriter::tree).toList());
        tree.put(
                "errors",
                report.errors().stream()
                        .map(error ->
                                ordered("code", error.code(), "pointer", error.pointer(), "expected", error.expected()))
                        .toList());
        tree.put("notes", report.notes().stream().map(ReportWriter::tree).toList());
        return tree;
    }

    private static Map<String, Object> counts(Report report) {
        var counts = new LinkedHashMap<String, Object>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name(), report.count(outcome));
        }
        return counts;
    }

    private static Map<String, @Nullable Object> tree(Finding finding) {
        Clause clause = finding.clause();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", finding.id());
        tree.put("clause", clause.id());
        tree.put("alsoCites", finding.alsoCites());
        tree.put("obligation", finding.basis() == Basis.LOCAL ? null : clause.obligation());
        tree.put("outcome", finding.outcome());
        tree.put("basis", finding.basis());
        tree.put("subject", finding.subject());
        tree.put(
                "citation",
                ordered(
                        "document", clause.citation().document(),
                        "section", clause.citation().section(),
                        "locator", clause.citation().locator()));
        tree.put("message", tree(finding.message()));
        tree.put("because", finding.because());
        tree.put("missing", finding.missing());
        tree.put("readings", new TreeMap<>(finding.readings()));
        tree.put("deadline", finding.deadline() == null ? null : tree(finding.deadline()));
        tree.put("remedy", finding.remedy().stream().map(Step::name).toList());
        return tree;
    }

    private static Map<String, Object> tree(Deadline deadline) {
        List<Map<String, Object>> counted = deadline.counted().stream()
                .map(segment -> ordered("from", at(segment.from()), "to", at(segment.to())))
                .toList();
        List<Map<String, Object>> skipped = deadline.skipped().stream()
                .map(day -> ordered("date", day.date().toString(), "reason", tree((Named) day)))
                .toList();
        return ordered(
                "startsAt", at(deadline.startsAt()),
                "dueAt", at(deadline.dueAt()),
                "dueAtInTime", deadline.dueAtInTime(),
                "zone", deadline.zone().getId(),
                "counting", deadline.used().name(),
                "counted", counted,
                "skipped", skipped);
    }

    private static Map<String, Object> tree(Text text) {
        return ordered("sv", text.sv(), "en", text.en());
    }

    private static Map<String, Object> tree(Named named) {
        return ordered("sv", named.swedishName(), "en", named.englishName());
    }

    private static String at(Instant instant) {
        return at(instant.atZone(ZONE).toOffsetDateTime());
    }

    private static String at(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }
}
