package se.klartecken.web;

import java.util.List;
import se.klartecken.clause.Text;

/**
 * A fact that a form asks for.
 *
 * @param name of the control
 * @param control how it is filled in
 * @param choices what can be chosen, where it is a choice
 * @param pointer where the fact goes, as a JSON Pointer; empty where findings have nothing to say to it
 * @param hint what helps to fill it in; empty where nothing does
 */
record Ask(String name, Text label, Control control, List<Choice> choices, String pointer, Text hint) {

    enum Control {
        /** One of a few, all of them in sight. */
        RADIO,
        /** One of many. */
        SELECT,
        /** Any number of them. */
        CHECKS,
        LINE,
        AREA,
        DAY,
        MOMENT
    }

    private static final Text NOTHING = new Text("", "");

    static Ask yesNo(String name, String pointer, String sv, String en) {
        return new Ask(name, new Text(sv, en), Control.RADIO, Choice.YES_NO, pointer, NOTHING);
    }

    static Ask select(String name, List<Choice> choices, String pointer, String sv, String en) {
        return new Ask(name, new Text(sv, en), Control.SELECT, choices, pointer, NOTHING);
    }

    static Ask of(Control control, String name, String pointer, String sv, String en) {
        return new Ask(name, new Text(sv, en), control, List.of(), pointer, NOTHING);
    }

    Ask hint(String sv, String en) {
        return new Ask(name, label, control, choices, pointer, new Text(sv, en));
    }
}
