package se.klartecken.spring;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.OfficeHoursFormatException;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.DescribedReading.DescribedChoice;

/**
 * Makes defaults of what is configured, and refuses what no policy knows. Names of readings are compared as Spring Boot
 * compares names of properties: {@code daily-means} and {@code DAILYMEANS} are {@code dailyMeans}.
 */
final class ConfiguredDefaults {

    private ConfiguredDefaults() {}

    static PolicyDefaults of(KlarteckenProperties properties) {
        var readings = new HashMap<String, Map<String, String>>();
        properties.readings().forEach((policy, choices) -> {
            String property = KlarteckenProperties.READINGS + "." + policy;
            String known = oneOf(Policies.names(), Function.identity(), policy, property);
            readings.put(known, choices(Policies.named(known), choices, property));
        });
        return new PolicyDefaults(
                readings, officeHours(properties.officeHours()), findings(properties.findingsAtMost()));
    }

    private static Map<String, String> choices(Policy policy, Map<String, String> wanted, String property) {
        var choices = new HashMap<String, String>();
        wanted.forEach((name, choice) -> {
            String here = property + "." + name;
            DescribedReading reading = oneOf(policy.readings(), DescribedReading::name, name, here);
            choices.put(
                    reading.name(),
                    oneOf(reading.choices(), DescribedChoice::name, choice, here)
                            .name());
        });
        return Map.copyOf(choices);
    }

    private static <T> T oneOf(List<T> known, Function<T, String> name, String wanted, String property) {
        return known.stream()
                .filter(it -> uniform(name.apply(it)).equals(uniform(wanted)))
                .findFirst()
                .orElseThrow(() -> new RefusedPropertyException(
                        property,
                        "one of " + String.join(", ", known.stream().map(name).toList())));
    }

    private static String uniform(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int findings(@Nullable Integer atMost) {
        if (atMost != null && atMost < 1) {
            throw new RefusedPropertyException(KlarteckenProperties.FINDINGS, "a number of findings, at least 1");
        }
        return atMost == null ? Integer.MAX_VALUE : atMost;
    }

    private static @Nullable OfficeHours officeHours(@Nullable String text) {
        try {
            return text == null ? null : OfficeHours.parse(text);
        } catch (OfficeHoursFormatException e) {
            throw new RefusedPropertyException(
                    KlarteckenProperties.OFFICE_HOURS,
                    "office hours such as MON-FRI 08:00-16:30, with " + e.expected() + " at position " + e.position());
        }
    }
}
