package se.klartecken.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.model.Case;

/** Random cases of every shape that the model allows, sensible or not. */
final class RandomCase {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_LAST_DAY = LocalDate.of(2200, 1, 1);
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final List<String> DAY_HOURS = List.of("08:00-17:00", "08:00-12:00 13:00-16:30", "00:00-24:00");
    private static final List<String> OFFICE_HOURS =
            List.of("MON-FRI 08:00-17:00", "MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00", "SUN 00:00-24:00");
    private static final int[] NASTY = {
        0, '\b', '\t', '\n', '\r', 0x1B, ' ', '"', '\\', '/', '<', '{', '~', 0x7F, 0x85, 0xA0, 0x2028, 0xFEFF, 0xFFFF,
        0x1F600, 0x10FFFF
    };

    private final Random random;

    RandomCase(Random random) {
        this.random = random;
    }

    Case next() {
        return (Case) record(RecordShape.of(Case.class));
    }

    private Object record(RecordShape shape) {
        @Nullable Object[] components = shape.properties().stream()
                .map(property -> property.required() || random.nextInt(3) > 0 ? value(property.shape()) : null)
                .toArray();
        return shape.create(components).orElseThrow();
    }

    private Object value(Shape shape) {
        if (shape instanceof RecordShape object) {
            return record(object);
        }
        if (shape instanceof ListShape list) {
            return some(() -> value(list.items()));
        }
        if (shape instanceof MapShape) {
            return some(() -> text(20)).stream().collect(Collectors.toMap(name -> name, name -> text(40), (a, b) -> b));
        }
        return scalar((Scalar) shape);
    }

    private Object scalar(Scalar shape) {
        if (shape instanceof Flag) {
            return random.nextBoolean();
        }
        if (shape instanceof WholeNumber) {
            return random.nextBoolean() ? random.nextInt() : random.nextInt(100);
        }
        if (shape instanceof Word word) {
            return oneOf(List.copyOf(word.constants().values()));
        }
        if (shape instanceof Id) {
            return random.nextInt(50) == 0
                    ? "é".repeat(Id.MAX_CODE_POINTS)
                    : text(20) + (char) ('a' + random.nextInt(26));
        }
        if (shape instanceof Day) {
            return day();
        }
        if (shape instanceof Moment) {
            return moment();
        }
        if (shape instanceof Coded coded) {
            boolean week = coded.creator().getDeclaringClass() == OfficeHours.class;
            return week ? OfficeHours.parse(oneOf(OFFICE_HOURS)) : DayHours.parse(oneOf(DAY_HOURS));
        }
        return text(40);
    }

    private LocalDate day() {
        long first = FIRST_DAY.toEpochDay();
        return LocalDate.ofEpochDay(first + random.nextInt((int) (AFTER_LAST_DAY.toEpochDay() - first)));
    }

    private Instant moment() {
        long seconds = (long) (random.nextDouble() * (AFTER_LAST.getEpochSecond() - FIRST.getEpochSecond()));
        int nanos = oneOf(List.of(0, 500_000_000, 1_000, 999_999_999));
        return FIRST.plusSeconds(seconds).plusNanos(nanos);
    }

    private String text(int maxLength) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(maxLength); i > 0; i--) {
            text.appendCodePoint(
                    random.nextInt(4) > 0 ? ' ' + random.nextInt(0x200) : NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    private <T> List<T> some(Supplier<T> item) {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> item.get()).toList());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
