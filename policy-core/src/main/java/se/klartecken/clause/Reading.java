package se.klartecken.clause;

import java.util.List;

/**
 * The key of a place where the text can be read in more than one way: each constant of its type is a way to read it.
 *
 * @param name the option name, such as {@code leapDayBirthday}
 * @param standard the choice that holds unless another is made
 */
public record Reading<C extends Enum<C>>(String name, C standard) {

    public static <C extends Enum<C>> Reading<C> of(String name, C standard) {
        return new Reading<>(name, standard);
    }

    /** Every choice, the standard among them. */
    public List<C> choices() {
        return List.of(standard.getDeclaringClass().getEnumConstants());
    }

    /** @throws UnknownReadingException where no choice has that name */
    C choice(String choiceName) {
        return choices().stream()
                .filter(choice -> choice.name().equals(choiceName))
                .findFirst()
                .orElseThrow(() -> UnknownReadingException.choiceOf(this));
    }
}
