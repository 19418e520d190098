package se.klartecken.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.fuzz.Claim;
import se.klartecken.fuzz.FuzzedText;

/** Office hours are read if and only if a grammar and a wall clock of minutes say so, and print as they were read. */
public final class OfficeHoursFuzzTarget {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final String WINDOWS = "[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}( [0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})*+";
    private static final Pattern DAY = Pattern.compile(WINDOWS);
    private static final Pattern GROUP = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))? (" + WINDOWS + ")");

    private OfficeHoursFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzedText.of(data);
        week(text);
        day(text);
    }

    private static void week(String text) {
        try {
            OfficeHours read = OfficeHours.parse(text);
            Claim.that(Optional.of(minutes(read)).equals(week(text.split(", ", -1))), "both read the same minutes");
            OfficeHours again = OfficeHours.parse(read.toString());
            Claim.that(again.equals(read), "printed hours read back the same");
            Claim.that(again.toString().equals(read.toString()), "one printed form");
            Claim.that(read.toString().length() <= text.length(), "the printed form is the shortest");
        } catch (OfficeHoursFormatException refused) {
            claimSaysLittle(refused, text);
            Claim.that(week(text.split(", ", -1)).isEmpty(), "both refuse the hours of a week");
        }
    }

    private static void day(String text) {
        try {
            DayHours read = DayHours.parse(text);
            Claim.that(Optional.of(minutes(read)).equals(day(text, 0)), "both read the same minutes of a day");
            Claim.that(read.toString().equals(text), "the hours of a day print as they were read");
            Claim.that(DayHours.parse(read.toString()).equals(read), "printed hours of a day read back the same");
        } catch (OfficeHoursFormatException refused) {
            claimSaysLittle(refused, text);
            Claim.that(day(text, 0).isEmpty(), "both refuse the hours of a day");
        }
    }

    private static void claimSaysLittle(OfficeHoursFormatException refused, String text) {
        Claim.that(refused.position() >= 0 && refused.position() <= text.length(), "a position in the text");
        Claim.that(
                refused.getMessage()
                        .matches("office hours: expected (a weekday MON to SUN|a weekday later in the week"
                                + "|a digit 0 to 9|a time of day|a time after the one before|the end of the text"
                                + "|\"[ :-]\") at position [0-9]+"),
                "one of the few messages");
    }

    /** The open minutes of a week from Monday's midnight, or nothing if the groups are wrong. */
    private static Optional<BitSet> week(String[] groups) {
        var open = new BitSet();
        int last = -1;
        for (String text : groups) {
            Matcher group = GROUP.matcher(text);
            if (!group.matches()) {
                return Optional.empty();
            }
            int from = DAYS.indexOf(group.group(1));
            int until = group.group(2) == null ? from : DAYS.indexOf(group.group(2));
            boolean backwards = group.group(2) != null && until <= from;
            if (from <= last || backwards || day(group.group(3), 0).isEmpty()) {
                return Optional.empty();
            }
            for (int day = from; day <= until; day++) {
                open.or(day(group.group(3), day * TimeWindow.MINUTES_PER_DAY).orElseThrow());
            }
            last = until;
        }
        return Optional.of(open);
    }

    private static Optional<BitSet> day(String text, int midnight) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        var open = new BitSet();
        int last = -1;
        for (String window : text.split(" ", -1)) {
            int[] clock = Arrays.stream(window.split("[:-]"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            int from = 60 * clock[0] + clock[1];
            int until = 60 * clock[2] + clock[3];
            boolean onTheClock = clock[1] < 60 && clock[3] < 60 && until <= TimeWindow.MINUTES_PER_DAY;
            if (!onTheClock || from <= last || until <= from) {
                return Optional.empty();
            }
            open.set(midnight + from, midnight + until);
            last = until;
        }
        return Optional.of(open);
    }

    private static BitSet minutes(OfficeHours hours) {
        var open = new BitSet();
        hours.byWeekday().forEach((day, windows) -> set(open, day, windows));
        return open;
    }

    private static BitSet minutes(DayHours hours) {
        var open = new BitSet();
        set(open, DayOfWeek.MONDAY, hours);
        return open;
    }

    private static void set(BitSet open, DayOfWeek day, DayHours hours) {
        int midnight = (day.getValue() - 1) * TimeWindow.MINUTES_PER_DAY;
        hours.windows().forEach(window -> open.set(midnight + window.fromMinute(), midnight + window.untilMinute()));
    }
}
