package se.klartecken;

import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.report.Report;

/**
 * A case that lies open at one instant, in which posts and messages are judged one by one that are not written in it:
 * the post that somebody is about to publish, the message that just came in. Its organisations, accounts and people
 * are looked at once, when it is opened. Immutable and safe for any number of threads.
 *
 * <p>Of an item it says what {@link Policy#check} says of it where it stands last on its account, with pointers into
 * the item ({@code /post}, {@code /message}) where the fact is the item's, and into the case where it is the case's.
 * What it says of accounts does not change by items: they are judged by what is written in the case.
 */
public interface OpenCase {

    /** What is to be said of the case itself, as by {@link Policy#check}. A consent may name posts that are yet to come. */
    Report report();

    /**
     * Judges an item. One that is on none of the case's accounts, bears an id that is there already, or has other faults
     * is reported with errors in place of findings.
     */
    Report check(ItemDocument item);

    /** As {@link #check(ItemDocument)}, for an item that was made in Java. */
    default Report check(Item item) {
        return check(ItemDocument.of(item));
    }
}
