package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** An application that is set up wrongly does not start, and says which property to change without repeating its value. */
class RefusedPropertyTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    klartecken.policies[1]                           | stockholm,Qanarjefogel | one of sollentuna, stockholm
                    klartecken.readings.lillhamn                     | Qanarjefogel           | one of sollentuna, stockholm
                    klartecken.readings.sollentuna.dailyMeans        | Qanarjefogel           | workingDayCounting, twitterClock
                    klartecken.readings.sollentuna.twitterClock      | Qanarjefogel           | one of OFFICE_HOURS,
                    klartecken.office-hours                          | Qanarjefogel           | a weekday MON to SUN
                    klartecken.document-size                         | 0B                     | at least 1B
                    klartecken.document-size                         | 2GB                    | less than 2GB
                    klartecken.findings-at-most                      | 0                      | at least 1
                    """)
    void namesThePropertyAndNotItsValue(String property, String value, String expected) {
        String set = switch (property) {
            case "klartecken.policies[1]" -> "klartecken.policies";
            case "klartecken.readings.lillhamn" -> property + ".dailyMeans";
            default -> property;
        };
        var application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
        String output = Output.of(() -> assertThatThrownBy(() -> application.run("--" + set + "=" + value))
                .isNotNull());
        assertThat(output)
                .contains("The property " + property + " is set to something that it cannot be.")
                .contains(expected)
                .doesNotContain("Qanarjefogel", "\tat ");
    }
}
