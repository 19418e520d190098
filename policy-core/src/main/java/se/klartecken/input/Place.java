package se.klartecken.input;

import org.jspecify.annotations.Nullable;

/** A place in the case document. It is written out as a JSON Pointer (RFC 6901) only when somebody asks for it. */
public final class Place {

    /** The document itself. */
    public static final Place CASE = new Place(null, "", -1);

    /** For whoever wants to know what holds and not where it stands: everything in it is nowhere, too. */
    public static final Place NOWHERE = new Place(null, "", -1);

    private final @Nullable Place parent;
    private final String name;
    private final int index;
    private final int depth;

    /** Written when first asked for; whichever thread comes first, it is the same. */
    private @Nullable String pointer;

    private Place(@Nullable Place parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** A property of the object that stands here. No property of the model needs escaping in a pointer. */
    public Place at(String property) {
        return this == NOWHERE ? this : new Place(this, property, -1);
    }

    /** An element of the list that stands here. */
    public Place at(int element) {
        return this == NOWHERE ? this : new Place(this, "", element);
    }

    /** What holds this so many steps into the document; itself where it lies no deeper. */
    public Place outwardsTo(int steps) {
        Place place = this;
        while (place.parent != null && place.depth > steps) {
            place = place.parent;
        }
        return place;
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        String known = pointer;
        if (known == null) {
            known = parent == null ? "" : parent + "/" + (index < 0 ? name : Integer.toString(index));
            pointer = known;
        }
        return known;
    }
}
