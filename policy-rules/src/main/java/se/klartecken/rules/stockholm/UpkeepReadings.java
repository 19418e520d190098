package se.klartecken.rules.stockholm;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;
import se.klartecken.rules.facts.Flag;

/** What the chapters on publishing and on monitoring leave open. */
public final class UpkeepReadings {

    public static final Reading<NoticeTiming> NOTICE_TIMING = Reading.of(
            "noticeTiming",
            NoticeTiming.BY_FIRST_DAY,
            "När ska en lägre publiceringsfrekvens senast meddelas?",
            "By when is a lower frequency of posts to be announced?");

    public static final Reading<DailyMeans> DAILY_MEANS =
            Reading.of("dailyMeans", DailyMeans.OFFICE_DAYS, "Vad betyder dagligen?", "What does daily mean?");

    public static final Reading<Flag> MONITORING_OUTSIDE_HOURS_COUNTS = Reading.of(
            "monitoringOutsideHoursCounts",
            Flag.FALSE,
            "Räknas bevakning utanför kontorstid?",
            "Does monitoring outside office hours count?");

    public static final Reading<PolicePosition> POLICE_POSITION_REQUIRED_FOR = Reading.of(
            "policePositionRequiredFor",
            PolicePosition.MANIFEST_CRIME,
            "När ska ett ställningstagande till polisanmälan finnas?",
            "When must a position on a police report be on record?");

    /** By when to announce. */
    public enum NoticeTiming implements Choice {
        BY_FIRST_DAY("senast periodens första dag", "by the first day of the period"),
        ANY_TIME_DURING("när som helst under perioden", "at any time during the period");

        private final Text meaning;

        NoticeTiming(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** On which days to watch. */
    public enum DailyMeans implements Choice {
        OFFICE_DAYS("varje arbetsdag", "each working day"),
        EVERY_CALENDAR_DAY("varje kalenderdag", "each calendar day");

        private final Text meaning;

        DailyMeans(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** What calls for a position. */
    public enum PolicePosition implements Choice {
        MANIFEST_CRIME(
                "när innehållet uppenbart är ett av de uppräknade brotten",
                "where content is manifestly one of the listed crimes"),
        NONE("aldrig", "never");

        private final Text meaning;

        PolicePosition(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private UpkeepReadings() {}
}
