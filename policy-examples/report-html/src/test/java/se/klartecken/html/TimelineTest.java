package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.clause.Language;
import se.klartecken.html.Timeline.Shade;

class TimelineTest {

    private static final Wording SWEDISH = new Wording(Language.SV);

    @Test
    void timeGoesFromTheFirstMidnightToTheLast() {
        // Two days, 0 to 480: an hour is 10 wide.
        TimeScale scale = TimeScale.around(
                Stream.of(Instant.parse("2026-03-02T10:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")), 0, 480);
        assertThat(scale.x(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo(0);
        assertThat(scale.x(Instant.parse("2026-03-02T11:00:00Z"))).isEqualTo(120);
        assertThat(scale.x(Instant.parse("2026-03-03T23:00:00Z"))).isEqualTo(480);
        assertThat(scale.x(Instant.parse("2026-04-01T00:00:00Z"))).isEqualTo(480);
        assertThat(scale.x(Instant.parse("2020-01-01T00:00:00Z"))).isEqualTo(0);
    }

    @Test
    void aDayWithAClockChangeIsAnHourShorter() {
        TimeScale scale = TimeScale.around(Stream.of(Instant.parse("2026-03-29T10:00:00Z")), 0, 230);
        assertThat(scale.x(Instant.parse("2026-03-29T00:00:00Z"))).isEqualTo(10);
        assertThat(scale.x(TimeScale.at(LocalDate.of(2026, 3, 29), 12 * 60))).isEqualTo(110);
    }

    @Test
    void noPictureIsLongerThanWhatFits() {
        TimeScale scale = TimeScale.around(
                Stream.of(Instant.parse("1990-03-02T10:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")), 0, 620);
        assertThat(scale.days()).isEqualTo(62);
        assertThat(scale.last()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(scale.isBefore(Instant.parse("1990-03-02T10:00:00Z"))).isTrue();
    }

    @Test
    void nightsLieAroundTheOfficeHoursAndHolidaysHaveNames() {
        // Maundy Thursday and Good Friday; an hour is 10 wide.
        TimeScale scale = TimeScale.around(
                Stream.of(Instant.parse("2026-04-02T10:00:00Z"), Instant.parse("2026-04-03T10:00:00Z")), 0, 480);
        WorkingCalendar office =
                WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON-FRI 08:00-12:00 13:00-17:00"));
        List<Shade> shades = new Shading(scale, office, true, SWEDISH).shades();
        assertThat(shades)
                .containsExactly(
                        new Shade(0, 80, "night", "stängt"),
                        new Shade(120, 10, "night", "stängt"),
                        new Shade(170, 70, "night", "stängt"),
                        new Shade(240, 240, "holiday", "fre 2026-04-03, långfredagen"));
    }

    @Test
    void withoutOfficeHoursNoNightIsInvented() {
        TimeScale scale = TimeScale.around(Stream.of(Instant.parse("2026-04-02T10:00:00Z")), 0, 240);
        assertThat(new Shading(scale, WorkingCalendar.common(), false, SWEDISH).shades())
                .isEmpty();
    }

    @Test
    void anUnansweredQuestionWaitsUntilTheInstantOfTheReport() {
        Examples example = Examples.ALL.get(0);
        Material from = Material.of(example.report(false), example.policy(), example.document(), Language.SV);
        Timeline facebook = TimelineMaker.timelines(from).get(0);
        Timeline.Row waiting = facebook.rows().stream()
                .filter(row -> row.label().equals("fb-m04"))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.answered()).isFalse();
        assertThat(waiting.until()).isEqualTo(facebook.now());
        assertThat(waiting.points()).extracting(Timeline.Point::sign).containsExactly("received", "due");
        assertThat(waiting.told().due()).isEqualTo("tis 2026-03-24 kl. 16:30");
    }

    @Test
    void messagesThatThereIsNoRoomForAreCounted() {
        Examples example = Examples.ALL.get(0);
        Material from = Material.of(example.report(false), example.policy(), example.document(), Language.SV);
        TimelineMaker.timelines(from)
                .forEach(timeline -> assertThat(timeline.rows()).hasSizeLessThanOrEqualTo(40));
        assertThat(TimelineMaker.timelines(from).get(0).left()).isZero();
    }
}
