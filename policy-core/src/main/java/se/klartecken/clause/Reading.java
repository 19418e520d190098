package se.klartecken.clause;

import java.util.List;

/**
 * A place where the text can be read in more than one way, with the ways to read it.
 *
 * @param name the option name, such as {@code leapDayBirthday}
 * @param question what is open
 * @param standard the choice that holds unless another is made
 * @param choices every choice, the standard among them
 */
public record Reading<C extends Enum<C> & Choice>(String name, Text question, C standard, List<C> choices) {

    public Reading {
        choices = List.copyOf(choices);
    }

    public static <C extends Enum<C> & Choice> Reading<C> of(String name, C standard, String sv, String en) {
        return new Reading<>(
                name,
                new Text(sv, en),
                standard,
                List.of(standard.getDeclaringClass().getEnumConstants()));
    }

    /** @throws UnknownReadingException where no choice has that name */
    C choice(String choiceName) {
        return choices.stream()
                .filter(choice -> choice.name().equals(choiceName))
                .findFirst()
                .orElseThrow(() -> UnknownReadingException.choiceOf(this));
    }
}
