package se.klartecken.rules;

import java.util.List;
import se.klartecken.Policy;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

/** The chapters of the policies that are shipped. */
public final class Chapters {

    private Chapters() {}

    public static List<String> of(Policy policy) {
        return switch (policy.name()) {
            case "stockholm" -> new Stockholm().chapters();
            case "sollentuna" -> new Sollentuna().chapters();
            default -> throw new IllegalArgumentException("no such policy here");
        };
    }
}
