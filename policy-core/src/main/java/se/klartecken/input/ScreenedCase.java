package se.klartecken.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import se.klartecken.model.Post;

/** A case that has been screened, and against which items are screened that do not stand in it. Immutable. */
public final class ScreenedCase {

    private static final String WHOLE = Place.CASE.toString();

    private final CaseDocument document;
    private final Ids ids;
    private final Births births;
    private final Instant asOf;

    ScreenedCase(CaseDocument document, Ids ids, Births births, Instant asOf) {
        this.document = document;
        this.ids = ids;
        this.births = births;
        this.asOf = asOf;
    }

    /** What is left of the case, with its errors. */
    public CaseDocument document() {
        return document;
    }

    /**
     * Screens an item as if it stood on its account: what makes no sense, or refers to nothing in the case or to what
     * is rejected there, is left out.
     */
    public ItemDocument screen(ItemDocument item) {
        if (item.item() == null) {
            return item;
        }
        var faults = new Faults(asOf);
        check(item.item(), item, faults);
        return faults.errors().isEmpty() ? item : without(faults, item, item.item());
    }

    private void check(Item item, ItemDocument document, Faults faults) {
        var references = new References(!this.document.rejected().isEmpty());
        Ids known = ids.within(references);
        var checks = new ItemChecks(faults, known, births, new Positions(document.rejected()));
        known.resolve(faults, Place.CASE, Place.CASE.at("account"), item.account(), Target.ACCOUNT);
        if (item.post() != null) {
            known.put(Ids.Sort.POST, item.post().id(), Item.POST);
            checks.post(Item.POST, item.post());
        }
        if (item.message() != null) {
            known.put(Ids.Sort.MESSAGE, item.message().id(), Item.MESSAGE);
            checks.message(Item.MESSAGE, item.message());
        }
        references.rejectThoseTo(this.document.rejected(), faults);
    }

    private static ItemDocument without(Faults faults, ItemDocument document, Item item) {
        var errors = new ArrayList<>(document.errors());
        errors.addAll(faults.errors());
        Post post = item.post();
        if (post == null
                || faults.rejected().contains(WHOLE)
                || faults.rejected().contains(Item.POST.toString())) {
            return ItemDocument.rejectedWhole(errors);
        }
        var pruning = new Pruning(new Positions(document.rejected()), faults.rejected());
        Post left = pruning.post(Item.POST, post);
        var rejected = new LinkedHashSet<>(document.rejected());
        rejected.addAll(pruning.leftOut());
        return new ItemDocument(Item.of(item.account(), left), errors, rejected);
    }
}
