package se.klartecken.input;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading an item gave, or screening it afterwards; see {@link CaseDocument}, which does the same for a case. Its
 * pointers lead into the item: {@code /account}, {@code /post} and {@code /message} with what is in them.
 *
 * @param item what could be read, without the uses of personal data that were rejected; null if all of it was rejected
 * @param errors what is wrong
 * @param rejected pointers of the uses of personal data that were left out; just the empty pointer if the item was
 *     rejected whole
 */
public record ItemDocument(@Nullable Item item, List<InputError> errors, Set<String> rejected) {

    private static final String WHOLE = "";

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if {@code rejected} does not say whether there is an item
     */
    public ItemDocument {
        errors = List.copyOf(errors);
        rejected = Collections.unmodifiableSet(new LinkedHashSet<>(rejected));
        if ((item == null) != rejected.contains(WHOLE)) {
            throw new IllegalArgumentException("the empty pointer is rejected just if there is no item");
        }
    }

    /** An item of which nothing can be judged. */
    public static ItemDocument rejectedWhole(List<InputError> errors) {
        return new ItemDocument(null, errors, Set.of(WHOLE));
    }

    /** An item that was made in Java, of which nothing was rejected. */
    public static ItemDocument of(Item item) {
        return new ItemDocument(item, List.of(), Set.of());
    }

    /** The faults alone: an item can hold personal data, which no text form may show. */
    @Override
    public String toString() {
        return "ItemDocument[errors=" + errors + ", rejected=" + rejected + "]";
    }
}
