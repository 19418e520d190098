package se.klartecken.rules.facts;

import se.klartecken.model.DataSubject;
import se.klartecken.rules.answer.Place;

/** A data subject in its case. */
public record DataSubjectIn(CaseFile file, Place place, DataSubject it) {}
