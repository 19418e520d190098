package se.klartecken.clause;

import java.util.List;

/**
 * A place where the text can be read in more than one way, put into words.
 *
 * @param name the option name, such as {@code leapDayBirthday}
 * @param question what is open
 * @param clauses ids of the clauses that it matters to
 * @param standard the name of the choice that holds unless another is made
 * @param choices the ways to read it, the standard among them
 */
public record DescribedReading(
        String name, Text question, List<String> clauses, String standard, List<DescribedChoice> choices) {

    public DescribedReading {
        clauses = List.copyOf(clauses);
        choices = List.copyOf(choices);
    }

    /**
     * One of the ways to read a passage.
     *
     * @param name the name under which it is chosen, such as {@code MARCH_1}
     * @param meaning what it says
     */
    public record DescribedChoice(String name, Text meaning) {}
}
