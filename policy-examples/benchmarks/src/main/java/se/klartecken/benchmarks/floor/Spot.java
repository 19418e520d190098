package se.klartecken.benchmarks.floor;

import org.jspecify.annotations.Nullable;

/** What a finding is about; its pointer and id are put together only when somebody asks. */
final class Spot {

    private final @Nullable Spot within;
    private final String list;
    private final int index;
    private final String id;
    private final boolean isAhead;
    private @Nullable String pointer;

    private Spot(@Nullable Spot within, String list, int index, String id, boolean isAhead) {
        this.within = within;
        this.list = list;
        this.index = index;
        this.id = id;
        this.isAhead = isAhead;
    }

    static Spot account(int index, String id) {
        return new Spot(null, "/accounts/", index, id, false);
    }

    /** A post or message by itself, outside of the case. */
    static Spot item(Spot account, String pointer, String id, boolean isAhead) {
        var spot = new Spot(account, "", -1, id, isAhead);
        spot.pointer = pointer;
        return spot;
    }

    Spot in(String list, int index, String id, boolean isAhead) {
        return new Spot(this, list, index, id, isAhead);
    }

    String pointer() {
        String known = pointer;
        if (known == null) {
            known = (within == null ? "" : within.pointer()) + list + index;
            pointer = known;
        }
        return known;
    }

    String at(String property) {
        return pointer() + property;
    }

    String id() {
        String escaped = id.replace("~", "~0").replace("/", "~1");
        return within == null ? escaped : within.id() + "/" + escaped;
    }

    boolean isAhead() {
        return isAhead;
    }
}
