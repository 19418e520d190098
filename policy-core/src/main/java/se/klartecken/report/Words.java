package se.klartecken.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;

/** The words that every written report shares. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT).withZone(ZoneId.of("Europe/Stockholm"));

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String of(Text text) {
        return text.in(language);
    }

    String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }

    String edition(Report report) {
        String at = report.checkedAt() == null ? "" : say(", per ", ", as of ") + TIME.format(report.checkedAt());
        return report.policy() + say(", antagen ", ", adopted ") + report.edition() + at;
    }

    /** How many findings of each outcome there are, the most pressing first. */
    String counts(Report report) {
        var parts = new ArrayList<String>();
        for (Outcome outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                parts.add(of(outcome.label()).toLowerCase(Locale.ROOT) + " " + report.count(outcome));
            }
        }
        if (report.checkedAt() == null
                || report.errors().stream()
                        .anyMatch(error ->
                                error.pointer().isEmpty() || error.pointer().equals("/readings"))) {
            return say("inte bedömt", "not judged");
        }
        return parts.isEmpty() ? say("inget att anmärka", "nothing to report") : String.join(", ", parts);
    }

    String citation(Citation citation) {
        return citation.section() + ", " + locator(citation.locator());
    }

    /** Spells out a locator's letters: paragraph, bullet, sentence. */
    private String locator(String locator) {
        return locator.replaceAll("\\bp(\\d)", say("stycke $1", "paragraph $1"))
                .replaceAll("\\bb(\\d)", say("punkt $1", "bullet $1"))
                .replaceAll("\\bs(\\d)", say("mening $1", "sentence $1"))
                .replaceAll("\\brow (\\d)", say("rad $1", "row $1"));
    }

    String readings(Map<String, String> readings) {
        return String.join(
                ", ",
                new TreeMap<>(readings)
                        .entrySet().stream()
                                .map(reading -> reading.getKey() + "=" + reading.getValue())
                                .toList());
    }

    String remedy(List<Step> steps) {
        return String.join(" → ", steps.stream().map(step -> of(step.label())).toList());
    }
}
