package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;

/** What the guide leaves open. */
public final class GuideReadings {

    public static final Reading<OlderRoutine> ROUTINE_MUST_POSTDATE_POLICY =
            Reading.of("routineMustPostdatePolicy", OlderRoutine.REVIEW);

    public static final Reading<AboutHalf> ABOUT_HALF = Reading.of("aboutHalf", AboutHalf.AT_LEAST_40_PERCENT);

    public static final Reading<TransferRestriction> TRANSFER_RESTRICTION =
            Reading.of("transferRestriction", TransferRestriction.REVIEW);

    public static final Reading<RestraintScope> TRANSFER_RESTRICTION_SCOPE =
            Reading.of("transferRestrictionScope", RestraintScope.ALL_PLATFORMS);

    /** What to make of a routine older than the policy. */
    public enum OlderRoutine {
        REVIEW,
        VIOLATION,
        OFF
    }

    /** How much is about half. */
    public enum AboutHalf {
        AT_LEAST_40_PERCENT(40),
        AT_LEAST_50_PERCENT(50);

        private final int percent;

        AboutHalf(int percent) {
            this.percent = percent;
        }

        int percent() {
            return percent;
        }
    }

    /** What restraint asks for. */
    public enum TransferRestriction {
        REVIEW,
        OFF,
        PROHIBIT
    }

    /** Where restraint is asked for. */
    public enum RestraintScope {
        ALL_PLATFORMS,
        US_TRANSFER_ONLY
    }

    private GuideReadings() {}
}
