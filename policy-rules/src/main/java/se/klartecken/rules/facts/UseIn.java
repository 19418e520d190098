package se.klartecken.rules.facts;

import se.klartecken.model.PersonalDataUse;

/** A use of personal data in its post, with the person whose data it is. */
public record UseIn(CaseFile file, Subject subject, PersonalDataUse it, PostIn post, DataSubjectIn person) {

    /** The same, where nobody asks where facts stand. */
    UseIn unplaced(PostIn unplaced) {
        return new UseIn(file.unplaced(), subject.unplaced(), it, unplaced, person.unplaced());
    }
}
