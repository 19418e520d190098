package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the chapters on publishing and on monitoring leave open. */
public final class UpkeepReadings {

    public static final Reading<NoticeTiming> NOTICE_TIMING = Reading.of("noticeTiming", NoticeTiming.BY_FIRST_DAY);

    public static final Reading<DailyMeans> DAILY_MEANS = Reading.of("dailyMeans", DailyMeans.OFFICE_DAYS);

    public static final Reading<Flag> MONITORING_OUTSIDE_HOURS_COUNTS =
            Reading.of("monitoringOutsideHoursCounts", Flag.FALSE);

    public static final Reading<PolicePosition> POLICE_POSITION_REQUIRED_FOR =
            Reading.of("policePositionRequiredFor", PolicePosition.MANIFEST_CRIME);

    public static final Reading<Flag> COMPANY_WITHOUT_PROFILE_USES_CITY =
            Reading.of("companyWithoutProfileUsesCity", Flag.FALSE);

    public static final Reading<MissingExample> MISSING_OFFICIAL_DOCUMENT_EXAMPLE =
            Reading.of("missingOfficialDocumentExample", MissingExample.INFO);

    public static final Reading<Flag> BBS_NOTICE_SATISFIED_BY_TERMS =
            Reading.of("bbsNoticeSatisfiedByTerms", Flag.TRUE);

    public static final Reading<TerrorismItem> TERRORISM_ITEM = Reading.of("terrorismItem", TerrorismItem.AS_WORDED);

    public static final Reading<Flag> REQUIRE_REGISTRATION_FOR_CRIMINAL_CONTENT =
            Reading.of("requireRegistrationForCriminalContent", Flag.FALSE);

    public static final Reading<Flag> HIDE_ONLY_COUNTS_AS_INFLUENCE =
            Reading.of("hideOnlyCountsAsInfluence", Flag.TRUE);

    /** By when to announce. */
    public enum NoticeTiming {
        BY_FIRST_DAY,
        ANY_TIME_DURING
    }

    /** On which days to watch. */
    public enum DailyMeans {
        OFFICE_DAYS,
        EVERY_CALENDAR_DAY
    }

    /** What calls for a position. */
    public enum PolicePosition {
        MANIFEST_CRIME,
        NONE,
        ALL_REMOVALS
    }

    /** What to make of terms that leave out the text's own example. */
    public enum MissingExample {
        INFO,
        WARNING
    }

    /** How far the item on terrorist crime reaches. */
    public enum TerrorismItem {
        AS_WORDED,
        PUBLIC_INCITEMENT_ONLY
    }

    private UpkeepReadings() {}
}
