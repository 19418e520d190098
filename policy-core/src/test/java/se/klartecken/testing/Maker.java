package se.klartecken.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.OfficeHours;

/** Makes records of the model, of whatever their components are; what they have in common is for the scene to say. */
final class Maker {

    private static final List<OfficeHours> WEEKS = Stream.of(
                    "MON-FRI 08:00-16:30",
                    "MON-FRI 08:00-17:00",
                    "MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00",
                    "MON-FRI 08:00-16:30, SAT 10:00-14:00",
                    "TUE-THU 09:15-15:00, SUN 12:00-20:45",
                    "MON-SUN 00:00-24:00")
            .map(OfficeHours::parse)
            .toList();
    private static final List<DayHours> DAYS = Stream.of("08:00-12:00", "08:00-12:00 13:00-15:00", "10:00-14:59")
            .map(DayHours::parse)
            .toList();

    /** Ages and shares beside the numbers of the texts, and far from them. */
    private static final Map<String, List<Integer>> NUMBERS = Map.of(
            "DataSubject.ageYears", List.of(0, 11, 12, 13, 14, 17, 18, 40),
            "Upkeep.plannedShare", List.of(0, 39, 40, 45, 49, 50, 51, 60, 100),
            "LocalValue.amount", List.of(1, 2, 3, 4, 8, 13, 14, 15, 30, 120));

    private final Scene scene;

    Maker(Scene scene) {
        this.scene = scene;
    }

    Object record(Class<?> type) {
        List<Part> parts = Part.of(type);
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scene.gives(parts.get(i)) ? component(parts.get(i)) : null;
        }
        return Part.join(type, values);
    }

    private Object component(Part part) {
        if (part.isList()) {
            return IntStream.range(0, scene.count(part))
                    .mapToObj(i -> value(part))
                    .toList();
        }
        return value(part);
    }

    /** One value of a component's type; one item where it is a list. */
    Object value(Part part) {
        Class<?> type = part.type();
        if (type == String.class) {
            return Words.at(part, scene);
        }
        if (type == Boolean.class) {
            return scene.saysYes();
        }
        if (type.isEnum()) {
            return scene.word(type);
        }
        if (type == Instant.class) {
            return part.key().equals("Case.asOf") ? scene.timeline().asOf() : scene.moment(part);
        }
        if (type == LocalDate.class) {
            return scene.day(part);
        }
        if (type == Integer.class) {
            return number(part);
        }
        if (type == OfficeHours.class) {
            return scene.oneOf(WEEKS);
        }
        if (type == DayHours.class) {
            return scene.oneOf(DAYS);
        }
        return type == Map.class ? scene.readings() : record(type);
    }

    private int number(Part part) {
        return part.key().equals("DataSubject.birthYear")
                ? scene.day(part).getYear() - scene.number(0, 20)
                : scene.oneOf(NUMBERS.get(part.key()));
    }
}
