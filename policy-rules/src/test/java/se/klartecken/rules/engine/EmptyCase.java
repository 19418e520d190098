package se.klartecken.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.clause.Readings;
import se.klartecken.clause.SubjectKind;
import se.klartecken.input.Place;
import se.klartecken.model.Case;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Subject;

/** A case of which nothing is known, for rules that look at none. */
final class EmptyCase {

    static final CaseFile FILE = new CaseFile(
            new Case(null, null, null, null, null, null, null, null, null),
            Set.of(),
            Instant.EPOCH,
            false,
            LocalDate.EPOCH,
            Readings.of(List.of(), Map.of()),
            new CalendarSettings(false, false),
            Set.of());

    static final Subject SUBJECT = new Subject(SubjectKind.CASE, Place.CASE, null, "", List.of(), 0);

    private EmptyCase() {}
}
