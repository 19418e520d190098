package se.klartecken.rules.facts;

import se.klartecken.input.Place;
import se.klartecken.model.DataSubject;

/** A data subject in its case. */
public record DataSubjectIn(CaseFile file, Place place, DataSubject it) {

    /** The same, where nobody asks where facts stand. */
    DataSubjectIn unplaced() {
        return new DataSubjectIn(file.unplaced(), Place.NOWHERE, it);
    }
}
