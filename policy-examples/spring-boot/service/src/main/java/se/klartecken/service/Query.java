package se.klartecken.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.input.InputErrorCode;

/** What stands behind the question mark, read as strictly as a case: a parameter that is misspelt is no parameter. */
final class Query {

    private static final int LONGEST_INSTANT = 40;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final MultiValueMap<String, String> given;

    Query(MultiValueMap<String, String> given, List<String> known) {
        this.given = given;
        if (!known.containsAll(given.keySet())) {
            throw refusal(InputErrorCode.UNKNOWN_PROPERTY, null, "the parameters " + String.join(", ", known));
        }
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw refusal(InputErrorCode.DUPLICATE_PROPERTY, name, "the parameter once");
        }
        return values.stream().findFirst();
    }

    <T> Optional<T> one(String name, Function<String, Optional<T>> parse, String expected) {
        return one(name)
                .map(text -> parse.apply(text).orElseThrow(() -> refusal(InputErrorCode.BAD_FORMAT, name, expected)));
    }

    boolean flag(String name) {
        return one(name, Query::flagOf, "true or false").orElse(false);
    }

    /** An instant, or the present one for {@code now}: the one place where the service looks at the clock. */
    Optional<Instant> instant(String name, Clock clock) {
        return one(
                name,
                text -> text.equals("now") ? Optional.of(clock.instant()) : instantOf(text),
                "an instant with its offset, such as 2026-03-02T08:00:00Z, or now; the + of an offset is %2B here");
    }

    /** Choices by reading, each given as {@code reading=NAME=CHOICE}. */
    Map<String, String> readings() {
        var choices = new HashMap<String, String>();
        for (String text : all("reading")) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw refusal(InputErrorCode.BAD_FORMAT, "reading", "NAME=CHOICE");
            }
            if (choices.put(text.substring(0, equals), text.substring(equals + 1)) != null) {
                throw refusal(InputErrorCode.DUPLICATE_PROPERTY, "reading", "each reading once");
            }
        }
        return choices;
    }

    static Refusal refusal(InputErrorCode code, @Nullable String parameter, String expected) {
        return new Refusal(Trouble.BAD_QUERY, Fault.inQuery(code, parameter, expected));
    }

    private static Optional<Boolean> flagOf(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> instantOf(String text) {
        if (text.length() > LONGEST_INSTANT) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(Query::isNear).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNear(OffsetDateTime time) {
        int year = time.atZoneSameInstant(STOCKHOLM).getYear();
        return year >= InstantOutOfRangeException.FIRST_YEAR && year <= InstantOutOfRangeException.LAST_YEAR;
    }
}
