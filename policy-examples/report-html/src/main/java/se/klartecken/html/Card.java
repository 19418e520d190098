package se.klartecken.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.DescribedReading.DescribedChoice;
import se.klartecken.report.Basis;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.DecisionWords;
import se.klartecken.report.Finding;

/**
 * A finding in full.
 *
 * @param steps what to do, in order
 * @param receipt the deadline in words
 * @param decision what was decided about it, where something is in force
 * @param missing facts that would decide it
 * @param because facts that decided it
 * @param readings how the text was read
 * @param also further clauses that the same fault touches
 */
public record Card(
        String anchor,
        Mark mark,
        String clause,
        String force,
        String citation,
        String message,
        boolean ownRoutine,
        List<String> steps,
        List<String> receipt,
        List<String> decision,
        List<Fact> missing,
        List<Fact> because,
        List<String> readings,
        List<String> also) {

    /** A fact in words, and where it stands in the case. */
    public record Fact(String words, String pointer) {}

    static Card of(Numbered it, Material from) {
        Finding finding = it.finding();
        Wording words = from.words();
        return new Card(
                it.anchor(),
                from.mark(it),
                finding.clause().id(),
                words.of(finding.force()),
                words.citation(finding.clause().citation()),
                words.of(finding.message()),
                finding.basis() == Basis.LOCAL,
                finding.remedy().stream().map(step -> words.of(step.label())).toList(),
                finding.deadline() == null ? List.of() : DeadlineWords.lines(finding.deadline(), words.language()),
                decision(finding, words),
                facts(finding.missing(), from),
                facts(finding.because(), from),
                readings(finding, from),
                finding.alsoCites());
    }

    private static List<String> decision(Finding finding, Wording words) {
        return finding.decision() == null
                ? List.of()
                : List.of(DecisionWords.line(finding.decision(), words.language()));
    }

    private static List<Fact> facts(List<String> pointers, Material from) {
        return pointers.stream()
                .map(pointer -> new Fact(from.names().inWords(pointer), pointer.isEmpty() ? "/" : pointer))
                .toList();
    }

    private static List<String> readings(Finding finding, Material from) {
        var lines = new ArrayList<String>();
        new TreeMap<>(finding.readings()).forEach((name, choice) -> lines.add(reading(name, choice, from)));
        return lines;
    }

    private static String reading(String name, String choice, Material from) {
        String code = name + "=" + choice;
        return from.policy().readings().stream()
                .filter(it -> it.name().equals(name))
                .map(it -> from.words().of(it.question()) + " " + meaning(it, choice, from.words()) + " (" + code + ")")
                .findFirst()
                .orElse(code);
    }

    private static String meaning(DescribedReading reading, String choice, Wording words) {
        return reading.choices().stream()
                .filter(it -> it.name().equals(choice))
                .map(DescribedChoice::meaning)
                .map(words::of)
                .findFirst()
                .orElse("");
    }
}
