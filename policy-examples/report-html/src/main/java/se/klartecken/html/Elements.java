package se.klartecken.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Place;
import se.klartecken.input.Positions;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;

/** The elements of a case by their pointers into the document as it was given. */
final class Elements {

    /** Something at its pointer. */
    record At<T>(String pointer, T element) {}

    private final @Nullable Case content;
    private final Positions positions;

    Elements(@Nullable CaseDocument document) {
        this.content = document == null ? null : document.content();
        this.positions = new Positions(document == null ? Set.of() : document.rejected());
    }

    List<At<Account>> accounts() {
        return content == null ? List.of() : list(Place.CASE.at("accounts"), content.accounts());
    }

    List<At<Organisation>> organisations() {
        return content == null ? List.of() : list(Place.CASE.at("organisations"), content.organisations());
    }

    List<At<IncomingMessage>> messages(At<Account> account) {
        return list(place(account).at("messages"), account.element().messages());
    }

    /** Every id that may be shown, with the pointer of what bears it. */
    void ids(BiConsumer<String, String> visitor) {
        organisations().forEach(it -> visitor.accept(it.pointer(), it.element().id()));
        for (At<Account> account : accounts()) {
            visitor.accept(account.pointer(), account.element().id());
            messages(account)
                    .forEach(it -> visitor.accept(it.pointer(), it.element().id()));
            list(place(account).at("posts"), account.element().posts())
                    .forEach(it -> visitor.accept(it.pointer(), it.element().id()));
        }
    }

    private static Place place(At<Account> account) {
        String index = account.pointer().substring(account.pointer().lastIndexOf('/') + 1);
        return Place.CASE.at("accounts").at(Integer.parseInt(index));
    }

    private <T> List<At<T>> list(Place place, @Nullable List<T> elements) {
        var found = new ArrayList<At<T>>();
        positions.forEach(
                place,
                elements,
                (index, element) -> found.add(new At<>(place.at(index).toString(), element)));
        return found;
    }
}
