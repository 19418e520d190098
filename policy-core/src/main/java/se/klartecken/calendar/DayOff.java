package se.klartecken.calendar;

/** Why a date is no working day of an organisation. */
public sealed interface DayOff extends SkipReason {

    /** A public holiday that has a name. */
    record OnPublicHoliday(PublicHoliday holiday) implements DayOff {

        @Override
        public String swedishName() {
            return holiday.swedishName();
        }

        @Override
        public String englishName() {
            return holiday.englishName();
        }
    }

    /** One of the three eves. */
    record OnEve(Eve eve) implements DayOff {

        @Override
        public String swedishName() {
            return eve.swedishName();
        }

        @Override
        public String englishName() {
            return eve.englishName();
        }
    }

    /** Closed by the organisation's own choice. */
    record LocalClosure(ClosureReason reason) implements DayOff {

        @Override
        public String swedishName() {
            return reason.swedishName();
        }

        @Override
        public String englishName() {
            return reason.englishName();
        }
    }

    /** A day off that needs no further telling. */
    enum Ordinary implements DayOff {
        SATURDAY("lördag", "Saturday"),
        SUNDAY("söndag", "Sunday"),
        NO_OFFICE_HOURS("ingen kontorstid", "no office hours"),
        SQUEEZE_DAY("klämdag", "squeeze day");

        private final String swedishName;
        private final String englishName;

        Ordinary(String swedishName, String englishName) {
            this.swedishName = swedishName;
            this.englishName = englishName;
        }

        @Override
        public String swedishName() {
            return swedishName;
        }

        @Override
        public String englishName() {
            return englishName;
        }
    }
}
