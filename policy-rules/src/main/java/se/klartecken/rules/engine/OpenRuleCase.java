package se.klartecken.rules.engine;

import se.klartecken.OpenCase;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.input.ScreenedCase;
import se.klartecken.report.Report;
import se.klartecken.rules.facts.OpenAccounts;

/** A case that lies open before the rules. */
final class OpenRuleCase implements OpenCase {

    private final Sitting sitting;
    private final ScreenedCase screened;
    private final OpenAccounts accounts;

    OpenRuleCase(Sitting sitting, ScreenedCase screened, OpenAccounts accounts) {
        this.sitting = sitting;
        this.screened = screened;
        this.accounts = accounts;
    }

    @Override
    public Report report() {
        return sitting.report();
    }

    @Override
    public Report check(ItemDocument document) {
        ItemDocument left = screened.screen(document);
        Item item = left.item();
        return sitting.report(
                views -> {
                    if (item != null) {
                        accounts.views(item, left, views);
                    }
                },
                left.errors());
    }
}
