package se.klartecken.rules.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Positions;
import se.klartecken.model.Absence;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Post;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Place;

/** Goes through a case in the document's order and has views made of each subject that the question is about. */
public final class Walk {

    private final CaseFile file;
    private final Scope scope;
    private final ViewMaker maker;
    private final Consumer<View> views;
    private final Numbering numbering = new Numbering();

    private Walk(CaseFile file, Scope scope, ViewMaker maker, Consumer<View> views) {
        this.file = file;
        this.scope = scope;
        this.maker = maker;
        this.views = views;
    }

    public static void through(CaseFile file, Scope scope, ViewMaker maker, Consumer<View> views) {
        new Walk(file, scope, maker, views).organisationsAndAccounts();
    }

    private void organisationsAndAccounts() {
        for (OrganisationIn organisation : file.organisations()) {
            numbering.startAfter(organisation.subject().order());
            if (scope.holds(organisation.subject())) {
                view(
                        organisation.subject(),
                        maker.bounds().of(organisation),
                        () -> maker.organisation(organisation, views));
            }
        }
        each(Place.CASE.at("accounts"), file.content().accounts(), this::account);
    }

    private void account(Place place, Account it) {
        List<OrganisationIn> owners =
                it.owners().stream().map(file::organisation).toList();
        AccountIn account = new AccountIn(
                file, numbering.account(place, it), it, maker.bounds().boundOwners(owners));
        Optional<Unbound> unbound = maker.bounds().of(account);
        if (scope.holds(account.subject())) {
            view(account.subject(), unbound, () -> maker.account(account, views));
        }
        absences(account, unbound);
        each(place.at("posts"), it.posts(), (at, post) -> post(account, at, post));
        each(place.at("messages"), it.messages(), (at, message) -> message(account, at, message));
    }

    private void absences(AccountIn account, Optional<Unbound> unbound) {
        Place people = account.subject().place().at("responsiblePersons");
        parts(
                people,
                account.it().responsiblePersons(),
                (place, person) -> parts(
                        place.at("absences"),
                        person.absences(),
                        (at, absence) -> absence(account, unbound, at, person, absence)));
    }

    private void absence(
            AccountIn account, Optional<Unbound> unbound, Place place, ResponsiblePerson person, Absence it) {
        Subject subject = numbering.absence(account.subject(), place, person);
        if (scope.holds(subject)) {
            view(subject, unbound, () -> maker.absence(new AbsenceIn(file, subject, it, person, account), views));
        }
    }

    private void post(AccountIn account, Place place, Post it) {
        PostIn post = new PostIn(file, numbering.post(account.subject(), place, it), it, account);
        Optional<Unbound> unbound =
                maker.bounds().withAllOnIt(account).or(() -> maker.bounds().of(post));
        if (scope.holds(post.subject())) {
            view(post.subject(), unbound, () -> maker.post(post, views));
        }
        each(place.at("personalData"), it.personalData(), (at, use) -> {
            Subject subject = numbering.use(post.subject(), at, use);
            if (scope.holds(subject)) {
                view(
                        subject,
                        unbound,
                        () -> maker.use(
                                new UseIn(file, subject, use, post, file.dataSubject(use.dataSubject())), views));
            }
        });
    }

    private void message(AccountIn account, Place place, IncomingMessage it) {
        Subject subject = numbering.message(account.subject(), place, it);
        var message = new MessageIn(file, subject, it, account);
        if (scope.holds(subject)) {
            view(
                    subject,
                    maker.bounds().withAllOnIt(account).or(() -> maker.bounds().of(message)),
                    () -> maker.message(message, views));
        }
    }

    /** What the text does not bind gets one answer in place of all others. */
    private void view(Subject subject, Optional<Unbound> unbound, Runnable otherwise) {
        unbound.ifPresentOrElse(why -> views.accept(new UnboundSubject(file, subject, why)), otherwise);
    }

    /** Elements, some of which may have been rejected. */
    private <T> void each(Place list, @Nullable List<T> elements, Visitor<T> visitor) {
        Positions positions = file.positions();
        if (elements != null) {
            positions.forEach(list.toString(), elements, (index, it) -> visitor.visit(list.at(index), it));
        }
    }

    /** Parts of an element, all of which are there. */
    private static <T> void parts(Place list, @Nullable List<T> parts, Visitor<T> visitor) {
        if (parts != null) {
            for (int index = 0; index < parts.size(); index++) {
                visitor.visit(list.at(index), parts.get(index));
            }
        }
    }

    private interface Visitor<T> {
        void visit(Place place, T it);
    }
}
