package se.klartecken.html;

import java.util.List;

/**
 * How a missing fact is filled in.
 *
 * @param control what sort of field takes it
 * @param choices the words that it can be; empty where it is no choice
 */
record FactKind(Control control, List<String> choices) {

    enum Control {
        YES_OR_NO,
        DAY,
        MOMENT,
        NUMBER,
        CHOICE,
        TEXT,
        /** A list, or an object with properties of its own. */
        PARTS
    }

    static FactKind of(Control control) {
        return new FactKind(control, List.of());
    }
}
