package se.klartecken.rules.facts;

import se.klartecken.model.Absence;
import se.klartecken.model.ResponsiblePerson;

/** An absence of a person who is responsible for an account. */
public record AbsenceIn(CaseFile file, Subject subject, Absence it, ResponsiblePerson person, AccountIn account) {}
