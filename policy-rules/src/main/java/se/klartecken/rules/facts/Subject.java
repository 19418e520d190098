package se.klartecken.rules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.SubjectKind;
import se.klartecken.input.Place;

/**
 * What a finding can be about.
 *
 * @param kind its sort
 * @param place where it stands in the case
 * @param within the subject that it is part of; none where it stands by itself
 * @param ownId what tells it from others within the same
 * @param recordedUnder the ids under which people put assessments of it on record, the nearest first
 * @param order its number in the document's order
 */
public record Subject(
        SubjectKind kind, Place place, @Nullable Subject within, String ownId, List<String> recordedUnder, int order) {

    /** The same, where nobody asks where it stands. */
    Subject unplaced() {
        return new Subject(kind, Place.NOWHERE, within, ownId, recordedUnder, order);
    }

    /** Made of the ids on the way to it, such as {@code fb-library/post-12}; no id in it can pass for two. */
    public String id() {
        String escaped = ownId.replace("~", "~0").replace("/", "~1");
        return within == null ? escaped : within.id() + "/" + escaped;
    }
}
