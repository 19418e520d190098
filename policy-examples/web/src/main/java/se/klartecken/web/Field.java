package se.klartecken.web;

import java.util.List;
import se.klartecken.html.Mark;
import se.klartecken.html.Wording;
import se.klartecken.web.http.Form;

/**
 * A control as it stands on a page.
 *
 * @param values what is filled in
 * @param notes what the rules have to say to it
 */
record Field(Ask ask, List<String> values, List<Note> notes) {

    /**
     * A finding beside a control.
     *
     * @param clause its id
     * @param anchor of the finding in full
     * @param asks whether it waits for nothing but a fact
     */
    record Note(Mark mark, String clause, String anchor, String message, boolean asks) {}

    static Field of(Ask ask, Form form) {
        return new Field(ask, form.all(ask.name()), List.of());
    }

    Field with(List<Note> further) {
        return new Field(ask, values, further);
    }

    /** What waits for the control to be filled in. */
    List<Note> asking() {
        return notes.stream().filter(Note::asks).toList();
    }

    /** What is to be said in words. */
    List<Note> telling() {
        return notes.stream().filter(note -> !note.asks()).toList();
    }

    String name() {
        return ask.name();
    }

    String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    boolean holds(Choice choice) {
        return values.isEmpty() ? choice.value().isEmpty() : values.contains(choice.value());
    }

    /** The ids of what describes the control. */
    String describedBy(Wording words) {
        return (words.of(ask.hint()).isEmpty() ? "" : name() + "-hint ") + name() + "-notes";
    }
}
