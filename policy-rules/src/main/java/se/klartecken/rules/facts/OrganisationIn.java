package se.klartecken.rules.facts;

import se.klartecken.model.Organisation;

/** An organisation in its case. */
public record OrganisationIn(CaseFile file, Subject subject, Organisation it) {}
