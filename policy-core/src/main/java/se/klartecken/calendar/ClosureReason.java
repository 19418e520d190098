package se.klartecken.calendar;

/** Why an organisation keeps closed on a day of its own choosing. */
public enum ClosureReason implements Named {
    /** The organisation has not said why. */
    UNSTATED("lokalt stängt", "locally closed"),
    STAFF_DAY("personaldag", "staff day"),
    SEASONAL_CLOSURE("säsongsstängt", "seasonal closure"),
    DISRUPTION("driftstörning", "disruption"),
    OTHER("annan lokal stängning", "other local closure");

    private final String swedishName;
    private final String englishName;

    ClosureReason(String swedishName, String englishName) {
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
