package se.klartecken.rules.facts;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.clause.SubjectKind;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Place;

/** Gives subjects their ids, and their numbers in the order in which they are met. */
final class Numbering {

    private int next;

    Subject organisation(Place place, Organisation it) {
        return new Subject(SubjectKind.ORGANISATION, place, it.id(), List.of(it.id()), next++);
    }

    Subject account(Place place, Account it) {
        return new Subject(SubjectKind.ACCOUNT, place, it.id(), List.of(it.id(), it.owner()), next++);
    }

    Subject post(Subject account, Place place, Post it) {
        return new Subject(SubjectKind.POST, place, account.id() + "/" + it.id(), under(it.id(), account), next++);
    }

    Subject use(Subject post, Place place, PersonalDataUse it) {
        return new Subject(
                SubjectKind.PERSONAL_DATA_USE, place, post.id() + "/" + it.id(), post.recordedUnder(), next++);
    }

    Subject message(Subject account, Place place, IncomingMessage it) {
        return new Subject(SubjectKind.MESSAGE, place, account.id() + "/" + it.id(), under(it.id(), account), next++);
    }

    Subject absence(Subject account, Place place, ResponsiblePerson person) {
        String id = account.id() + "/" + person.id() + "/" + place.index();
        return new Subject(SubjectKind.ABSENCE, place, id, account.recordedUnder(), next++);
    }

    private static List<String> under(String id, Subject account) {
        var ids = new ArrayList<String>();
        ids.add(id);
        ids.addAll(account.recordedUnder());
        return List.copyOf(ids);
    }

    void startAfter(int last) {
        next = last + 1;
    }
}
