package se.klartecken.rules.facts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Absence;
import se.klartecken.model.Account;
import se.klartecken.model.ResponsiblePerson;

/** Goes through a case in the document's order and has views made of each subject that the question is about. */
public final class Walk {

    private final Viewing viewing;

    private Walk(Viewing viewing) {
        this.viewing = viewing;
    }

    /**
     * Goes through a case.
     *
     * @param spokenOf whether some rule speaks of a view, or may: posts and messages of which none does are passed over
     */
    public static void through(
            CaseFile file, Scope scope, ViewMaker maker, Predicate<View> spokenOf, Consumer<View> views) {
        new Walk(new Viewing(file, scope, maker, new Numbering(), spokenOf, views)).organisationsAndAccounts();
    }

    private void organisationsAndAccounts() {
        CaseFile file = viewing.file();
        viewing.scope().meet(Place.CASE.at("organisations"), file.content().organisations());
        for (OrganisationIn organisation : file.organisations()) {
            viewing.numbering().startAfter(organisation.subject().order());
            if (viewing.scope().holds(organisation.subject())) {
                viewing.view(
                        organisation.subject(),
                        viewing.maker().bounds().of(organisation),
                        () -> viewing.maker().organisation(organisation, viewing.views()));
            }
        }
        viewing.each(Place.CASE.at("accounts"), file.content().accounts(), this::account);
    }

    private void account(Place place, Account it) {
        Bounds bounds = viewing.maker().bounds();
        AccountIn account = AccountIn.of(viewing.file(), viewing.numbering().account(place, it), it, bounds);
        if (viewing.scope().holds(account.subject())) {
            viewing.view(
                    account.subject(), bounds.of(account), () -> viewing.maker().account(account, viewing.views()));
        }
        absences(account);
        var items = new ItemWalk(viewing, OnAccount.of(account, bounds));
        viewing.each(place.at("posts"), it.posts(), items::post);
        viewing.each(place.at("messages"), it.messages(), items::message);
    }

    private void absences(AccountIn account) {
        Place people = account.subject().place().at("responsiblePersons");
        parts(
                people,
                account.it().responsiblePersons(),
                (place, person) -> parts(
                        place.at("absences"),
                        person.absences(),
                        (at, absence) -> absence(account, at, person, absence)));
    }

    private void absence(AccountIn account, Place place, ResponsiblePerson person, Absence it) {
        Subject subject = viewing.numbering().absence(account.subject(), place, person, it);
        if (viewing.scope().holds(subject)) {
            viewing.view(
                    subject,
                    viewing.maker().bounds().of(account),
                    () -> viewing.maker()
                            .absence(new AbsenceIn(viewing.file(), subject, it, person, account), viewing.views()));
        }
    }

    /** Parts of an element, all of which are there. */
    private <T> void parts(Place list, @Nullable List<T> parts, Viewing.Visitor<T> visitor) {
        viewing.scope().meet(list, parts);
        if (parts != null) {
            for (int index = 0; index < parts.size(); index++) {
                visitor.visit(list.at(index), parts.get(index));
            }
        }
    }
}
