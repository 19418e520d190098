package se.klartecken.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads words of the model as forms send them. What is none of them is not known, and is not repeated. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> words, String sent) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(sent))
                .findFirst();
    }

    static @Nullable Boolean flag(String sent) {
        return switch (sent) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
