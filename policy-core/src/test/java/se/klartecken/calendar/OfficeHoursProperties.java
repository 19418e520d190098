package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OfficeHoursProperties {

    private static final String MESSAGE = "office hours: expected (a weekday MON to SUN|a weekday later in the week"
            + "|a digit 0 to 9|a time of day|a time after the one before|the end of the text|\"[ :-]\")"
            + " at position \\d+";

    @Property
    void printedHoursReadBackTheSame(@ForAll("hours") OfficeHours hours) {
        assertThat(OfficeHours.parse(hours.toString())).isEqualTo(hours);
    }

    @Property
    void thePrintedFormIsCanonical(@ForAll("nearlyHours") String text) {
        read(text)
                .ifPresent(hours -> assertThat(OfficeHours.parse(hours.toString()))
                        .isEqualTo(hours)
                        .hasToString(hours.toString()));
    }

    @Property
    void anyOtherTextIsRefusedWithoutRepeatingIt(@ForAll String text) {
        assertThat(read(text)).isEmpty();
    }

    private static Optional<OfficeHours> read(String text) {
        try {
            return Optional.of(OfficeHours.parse(text));
        } catch (OfficeHoursFormatException refused) {
            assertThat(refused).message().matches(MESSAGE);
            assertThat(refused.position()).isBetween(0, text.length());
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<OfficeHours> hours() {
        return CalendarCases.weeklyHours().map(OfficeHours::new);
    }

    /** Made of the grammar's own pieces, so that some of it is right. */
    @Provide
    Arbitrary<String> nearlyHours() {
        return Arbitraries.of("MON", "TUE", "SUN", "-", " ", ", ", "08:00-12:00", "13:00-24:00", "24:00", "0", ":")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }
}
