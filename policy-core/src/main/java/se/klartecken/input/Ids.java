package se.klartecken.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which element bears which id, by sort of element, and which ids are borne twice, over all sorts. */
final class Ids {

    enum Sort {
        ORGANISATION,
        ACCOUNT,
        POST,
        MESSAGE,
        DATA_SUBJECT
    }

    /** What bears an id. If several do they are all rejected, so {@code next} needs one of each sort and no more. */
    private record Bearer(
            Sort sort, Place element, @Nullable Bearer next, boolean isShared) {

        Bearer with(Sort other, Place at) {
            return find(other::equals) == null
                    ? new Bearer(other, at, this, true)
                    : new Bearer(sort, element, next, true);
        }

        @Nullable Place find(Predicate<Sort> wanted) {
            for (Bearer bearer = this; bearer != null; bearer = bearer.next) {
                if (wanted.test(bearer.sort)) {
                    return bearer.element;
                }
            }
            return null;
        }
    }

    private final Map<String, Bearer> bearers = new HashMap<>();
    private final @Nullable Ids around;
    private final References references;
    private final boolean isOpen;

    /**
     * The ids of a case.
     *
     * @param isOpen whether posts and messages are yet to come, so that a reference to one of them may lead nowhere
     */
    Ids(References references, boolean isOpen) {
        this(null, references, isOpen);
    }

    private Ids(@Nullable Ids around, References references, boolean isOpen) {
        this.around = around;
        this.references = references;
        this.isOpen = isOpen;
    }

    /** The ids that something by itself meets in a case. */
    Ids within(References ofItsOwn) {
        return new Ids(this, ofItsOwn, false);
    }

    void put(Sort sort, String id, Place element) {
        Bearer known = bearer(id);
        bearers.put(id, known == null ? new Bearer(sort, element, null, false) : known.with(sort, element));
    }

    private @Nullable Bearer bearer(String id) {
        Bearer bearer = bearers.get(id);
        return bearer == null && around != null ? around.bearer(id) : bearer;
    }

    boolean isShared(String id) {
        Bearer bearer = bearer(id);
        return bearer != null && bearer.isShared();
    }

    /** An id that two elements share names neither: all of them are rejected. */
    void unique(Faults faults, Place element, String id) {
        if (isShared(id)) {
            faults.reject(
                    element, InputErrorCode.DUPLICATE_ID, element.at("id"), "an id that nothing else in the case has");
        }
    }

    /** Rejects an element that refers to nothing, and remembers what it refers to else. */
    void resolve(Faults faults, Place element, Place place, @Nullable String id, Target target) {
        if (id == null) {
            return;
        }
        Place found = find(id, target);
        if (found != null) {
            references.add(element, place, found, target);
        } else if (!(isOpen && target.mayCome())) {
            faults.reject(element, InputErrorCode.DANGLING_REFERENCE, place, target.expected());
        }
    }

    /** Of several elements that share the id, any one: all of them are rejected. */
    private @Nullable Place find(String id, Target target) {
        Bearer bearer = bearer(id);
        return bearer == null ? null : bearer.find(target::holds);
    }
}
