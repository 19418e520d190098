package se.klartecken.html.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klartecken.html.Mark;
import se.klartecken.html.Wording;
import se.klartecken.html.site.Pages.Change;
import se.klartecken.html.site.Pages.Shown;
import se.klartecken.report.Outcome;
import tools.jackson.databind.JsonNode;

/** Puts an example into words: what is changed in the model case, and what comes of it. */
final class ExampleWords {

    /** Nobody reads a whole account that is put in place of another. */
    private static final int LONGEST_VALUE = 400;

    private final Wording words;

    ExampleWords(Wording words) {
        this.words = words;
    }

    Shown shown(Example example) {
        return new Shown(mark(example.expect()), example.name(), changes(example), gives(example));
    }

    private Mark mark(String expect) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(expect))
                .map(outcome -> Mark.of(outcome, words))
                .findFirst()
                .orElseGet(() ->
                        new Mark("violated", "!", words.say("Avvisas som fel i underlaget", "Rejected as an error")));
    }

    private List<Change> changes(Example example) {
        var changes = new ArrayList<Change>();
        if (example.asOf() != null) {
            changes.add(
                    new Change(words.say("tidpunkt", "as of"), example.asOf().toString()));
        }
        if (example.readings() != null) {
            new TreeMap<>(example.readings()).forEach((name, choice) -> changes.add(new Change(name, choice)));
        }
        if (example.remove() != null) {
            example.remove().forEach(pointer -> changes.add(new Change(pointer, "")));
        }
        if (example.set() != null) {
            example.set().forEach((pointer, value) -> changes.add(new Change(pointer, value(value))));
        }
        return changes;
    }

    private static String value(@Nullable JsonNode value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(LONGEST_VALUE, -1)) + "…";
    }

    private List<String> gives(Example example) {
        var gives = new ArrayList<String>();
        if (example.subject() != null) {
            gives.add(words.say("gäller ", "about ") + (example.subject().isEmpty() ? "/" : example.subject()));
        }
        if (example.missing() != null) {
            gives.add(words.say("saknas: ", "missing: ") + String.join(", ", example.missing()));
        }
        if (example.dueAt() != null) {
            gives.add(words.say("senast ", "due ") + example.dueAt());
        }
        if (example.remedy() != null && !example.remedy().isEmpty()) {
            gives.add(words.say("att göra: ", "to do: ")
                    + String.join(
                            " → ",
                            example.remedy().stream()
                                    .map(step -> words.of(step.label()))
                                    .toList()));
        }
        return gives;
    }
}
