package se.klartecken.input;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;

/**
 * What reading a case document gave, or screening it afterwards. Nothing is lost on the way: each {@link se.klartecken.model.Element} of the
 * document is either in {@code content} or at or below a pointer of {@code rejected}, and never both.
 *
 * @param content what could be read, without the rejected elements; null if the document was rejected whole
 * @param errors what is wrong, in document order; a property that is missing comes where its object ends; what
 *     screening found follows in its own order
 * @param rejected JSON Pointers (RFC 6901) of what was left out, by positions in the document as it was given and in
 *     document order, what screening left out behind what reading did; none is below another; just the empty pointer
 *     if the document was rejected whole
 */
public record CaseDocument(@Nullable Case content, List<InputError> errors, Set<String> rejected) {

    private static final String WHOLE = "";

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something was rejected without any error, or if {@code rejected} does not say
     *     whether there is content
     */
    public CaseDocument {
        errors = List.copyOf(errors);
        rejected = Collections.unmodifiableSet(new LinkedHashSet<>(rejected));
        if (errors.isEmpty() != rejected.isEmpty()) {
            throw new IllegalArgumentException("errors reject something, and nothing else does");
        }
        if (content == null ? !rejected.equals(Set.of(WHOLE)) : rejected.contains(WHOLE)) {
            throw new IllegalArgumentException("the empty pointer is rejected, and alone, just if there is no content");
        }
    }

    /** A document of which nothing can be judged. */
    public static CaseDocument rejectedWhole(List<InputError> errors) {
        return new CaseDocument(null, errors, Set.of(WHOLE));
    }

    /** A case that was made in Java, of which nothing was rejected. */
    public static CaseDocument of(Case content) {
        return new CaseDocument(content, List.of(), Set.of());
    }

    /** Whether there is no content at all. */
    public boolean isRejectedWhole() {
        return content == null;
    }

    /** The faults alone: content can hold personal data, which no text form may show. */
    @Override
    public String toString() {
        return "CaseDocument[errors=" + errors + ", rejected=" + rejected + "]";
    }
}
