package se.klartecken.rules.engine;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.model.Organisation;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.ViewMaker;

/**
 * What makes a policy: its text as chapters, its readings, and the views that its rules look through. Chapters are
 * resources beside the implementing class, in the order of the text: {@code 17-personuppgifter.json} with the clauses
 * and, where rules decide any of them, {@code 17-personuppgifter.drl}.
 */
public interface RuleSet {

    String name();

    /** The day of adoption, from which the text applies unless it says otherwise. */
    LocalDate edition();

    /** Names of the chapters' files without their endings, in the order of the text. */
    List<String> chapters();

    List<Reading<?>> readings();

    /** How this policy reads the words for working days. */
    CalendarSettings calendar(Readings readings);

    /** Whether a value that an organisation has set for itself is at least as strict as the rules. */
    default boolean allows(LocalValue value, Organisation organisation) {
        return true;
    }

    /** What a reader should know of the text on that day, such as a reference that is out of date. */
    default List<Text> notes(LocalDate day) {
        return List.of();
    }

    /** The views that its rules look through; the catalogue is its own. */
    ViewMaker views(Catalogue catalogue);
}
