package se.klartecken.rules.facts;

import java.util.List;
import se.klartecken.clause.SubjectKind;
import se.klartecken.rules.answer.Place;

/**
 * What a finding can be about.
 *
 * @param kind its sort
 * @param place where it stands in the case
 * @param id made of the ids on the way to it, such as {@code fb-library/post-12}
 * @param recordedUnder the ids under which people put assessments of it on record, the nearest first
 * @param order its number in the document's order
 */
public record Subject(SubjectKind kind, Place place, String id, List<String> recordedUnder, int order) {}
