package se.klartecken.benchmarks.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.model.Forwarding;
import se.klartecken.model.PlatformKind;

/** By when a message is to be answered; counted once, and only if somebody asks. */
final class ResponseClock {

    private static final ResponseTime ONE_WORKING_DAY =
            new ResponseTime.WorkingDays(1, WorkingDayCounting.FOLLOWING_WORKING_DAY);
    private static final ResponseTime FOUR_HOURS =
            new ResponseTime.CountedHours(Duration.ofHours(4), HourClock.OFFICE_HOURS);

    private final Handling message;
    private @Nullable Deadline counted;

    ResponseClock(Handling message) {
        this.message = message;
    }

    private PlatformKind platform() {
        return message.account().it().platform().kind();
    }

    boolean isOnFacebook() {
        return platform() == PlatformKind.FACEBOOK;
    }

    boolean isOnTwitter() {
        return platform() == PlatformKind.X;
    }

    boolean isOnBlog() {
        return platform() == PlatformKind.BLOG;
    }

    boolean isTimed() {
        return isOnFacebook() || isOnTwitter() || isOnBlog();
    }

    /** None where the rules state no time for the medium. */
    @Nullable Deadline deadline() {
        if (counted == null && isTimed()) {
            ResponseTime time = isOnTwitter() ? FOUR_HOURS : ONE_WORKING_DAY;
            counted = time.deadline(message.it().receivedAt(), calendar()).orElseThrow();
        }
        return counted;
    }

    private WorkingCalendar calendar() {
        OfficeHours hours = message.account().owner().officeHours();
        return hours == null
                ? WorkingCalendar.common()
                : WorkingCalendar.common().withOfficeHours(hours);
    }

    boolean isInTime(Instant act) {
        Deadline due = deadline();
        return due == null || due.metBy(act);
    }

    /** What is handed on in time has no clock any more. */
    Tri handedOnInTime() {
        List<Forwarding> all = HandlingRules.forwardings(message);
        return Tri.of(!all.isEmpty() && isInTime(all.get(0).at()));
    }

    void writeTimeStated(Receipt receipt) {
        receipt.because(message.at("/receivedAt"))
                .read("saturdayIsVardag", "FALSE")
                .read("eveIsVardag", "FALSE");
        if (isOnFacebook() || isOnBlog()) {
            receipt.read("workingDayCounting", "FOLLOWING_WORKING_DAY");
        } else {
            receipt.read("twitterClock", "OFFICE_HOURS");
        }
    }
}
