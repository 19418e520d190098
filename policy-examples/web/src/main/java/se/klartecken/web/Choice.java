package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klartecken.clause.Text;

/**
 * One of the values that a control offers.
 *
 * @param value as the form sends it; empty for what is not known
 */
record Choice(String value, Text label) {

    static final Choice UNKNOWN = new Choice("", new Text("vet inte", "not known"));

    static final List<Choice> YES_NO =
            List.of(new Choice("true", new Text("ja", "yes")), new Choice("false", new Text("nej", "no")), UNKNOWN);

    /** The words of the model, in its order. */
    static <E extends Enum<E>> List<Choice> among(Class<E> words) {
        return Stream.of(words.getEnumConstants())
                .map(word -> new Choice(word.name(), Labels.of(word)))
                .toList();
    }

    /** What is not known, some others, and then the words of the model. */
    static <E extends Enum<E>> List<Choice> unknownOr(Class<E> words, Choice... others) {
        var choices = new ArrayList<Choice>();
        choices.add(UNKNOWN);
        choices.addAll(List.of(others));
        choices.addAll(among(words));
        return choices;
    }
}
