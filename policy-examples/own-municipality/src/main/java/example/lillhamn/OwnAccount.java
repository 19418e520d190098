package example.lillhamn;

import java.util.List;
import java.util.stream.Collectors;
import se.klartecken.input.Place;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.Editor;
import se.klartecken.model.Sender;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** One of the municipality's accounts. */
public final class OwnAccount extends AccountFacts {

    OwnAccount(AccountIn account) {
        super(account);
    }

    public Answer senderShown() {
        Sender sender = account().it().sender();
        return is(sender == null ? null : sender.shown(), subject().place().at("sender"), "shown");
    }

    /** Two people, not two entries. */
    public Answer hasTwoEditors() {
        AccountAccess access = account().it().access();
        List<Editor> editors = access == null ? null : access.editors();
        Place at = subject().place().at("access").at("editors");
        return editors == null
                ? Answer.missing(at)
                : Answer.known(
                        editors.stream()
                                        .map(Editor::person)
                                        .collect(Collectors.toSet())
                                        .size()
                                >= 2,
                        at);
    }
}
