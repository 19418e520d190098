package se.klartecken.rules.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.model.Account;

/** The accounts of a case that lies open, ready for posts and messages that are not written in it. Immutable. */
public final class OpenAccounts {

    private static final Scope ALL_OF_IT = new Scope(List.of());

    private final CaseFile file;
    private final ViewMaker maker;
    private final Predicate<View> spokenOf;
    private final Map<String, OnAccount> byId = new HashMap<>();

    /** @param spokenOf whether some rule speaks of a view, or may */
    public OpenAccounts(CaseFile file, ViewMaker maker, Predicate<View> spokenOf) {
        this.file = file;
        this.maker = maker;
        this.spokenOf = spokenOf;
        var numbering = new Numbering();
        for (Placed<Account> placed : file.accounts()) {
            Subject subject = numbering.account(placed.place(), placed.it());
            AccountIn account = AccountIn.of(file, subject, placed.it(), maker.bounds());
            byId.put(placed.it().id(), OnAccount.of(account, maker.bounds()));
        }
    }

    /** Has views made of an item, which screening has left on an account of this case. */
    public void views(Item item, ItemDocument document, Consumer<View> views) {
        OnAccount on = Objects.requireNonNull(byId.get(item.account()), "no such account");
        var viewing =
                new Viewing(file.alsoWithout(document.rejected()), ALL_OF_IT, maker, new Numbering(), spokenOf, views);
        var walk = new ItemWalk(viewing, on);
        if (item.post() != null) {
            walk.post(Item.POST, item.post());
        }
        if (item.message() != null) {
            walk.message(Item.MESSAGE, item.message());
        }
    }
}
