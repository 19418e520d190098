package se.klartecken.rules.sollentuna;

import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;
import se.klartecken.rules.facts.Flag;

/** What the response times of § 5, and what leads up to them in § 4, leave open. */
public final class SollentunaReadings {

    public static final Reading<WorkingDayCounting> WORKING_DAY_COUNTING = Reading.of(
            "workingDayCounting",
            WorkingDayCounting.FOLLOWING_WORKING_DAY,
            "Hur räknas inom en arbetsdag?",
            "How is within one working day counted?");

    public static final Reading<HourClock> TWITTER_CLOCK = Reading.of(
            "twitterClock",
            HourClock.OFFICE_HOURS,
            "Hur räknas fyra timmar under vardagar?",
            "How are four hours on weekdays counted?");

    public static final Reading<ResponseClockStart> RESPONSE_CLOCK_START = Reading.of(
            "responseClockStart",
            ResponseClockStart.RECEIVED,
            "När börjar svarstiden för en kommentar som granskas innan den syns?",
            "When does the response time start for a comment that is reviewed before it shows?");

    public static final Reading<PlatformAliases> PLATFORM_ALIASES = Reading.of(
            "platformAliases",
            PlatformAliases.X_IS_TWITTER,
            "Gäller raden för Twitter tjänsten som nu heter X?",
            "Does the row for Twitter apply to the service now called X?");

    public static final Reading<Flag> FORWARDING_STOPS_CLOCK = Reading.of(
            "forwardingStopsClock",
            Flag.TRUE,
            "Upphör svarstiden att löpa när en fråga har vidarebefordrats i tid?",
            "Does the response time stop once a question was forwarded in time?");

    public static final Reading<Flag> ANSWER_BY_COLLEAGUE_OK = Reading.of(
            "answerByColleagueOk",
            Flag.TRUE,
            "Räcker det att en kollega till den ansvariga svarar i tid?",
            "Is an answer in time by a colleague of the responsible person enough?");

    /** Where a response time starts. */
    public enum ResponseClockStart implements Choice {
        RECEIVED("när frågan kom in", "when the question was sent in"),
        PUBLISHED("när den blev synlig", "when it became visible");

        private final Text meaning;

        ResponseClockStart(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** Which services go by another one's name. */
    public enum PlatformAliases implements Choice {
        X_IS_TWITTER("ja, tjänsten har bara bytt namn", "yes, the service has only changed its name"),
        NONE("nej, regeln nämner bara Twitter", "no, the rule names Twitter alone");

        private final Text meaning;

        PlatformAliases(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private SollentunaReadings() {}
}
