package se.klartecken.web;

import java.util.List;
import java.util.Objects;
import se.klartecken.html.Wording;
import se.klartecken.input.InputError;
import se.klartecken.model.Account;
import se.klartecken.web.CaseView.Fault;
import se.klartecken.web.desk.Snapshot;

/** Makes the page where cases come in and go out. */
final class CaseMaker {

    private CaseMaker() {}

    /** @param refused what is wrong with what was refused; empty where nothing was */
    static CaseView view(Visit visit, List<InputError> refused) {
        Wording words = visit.words();
        List<Account> accounts = visit.desk().accounts();
        return new CaseView(
                visit.shell(words.say("Underlag", "Case"), Shell.Tab.CASE),
                accounts.size(),
                accounts.stream()
                        .mapToInt(it -> Objects.requireNonNullElse(it.posts(), List.of())
                                .size())
                        .sum(),
                accounts.stream().mapToInt(it -> Snapshot.messages(it).size()).sum(),
                Samples.ALL,
                faults(refused, words),
                faults(visit.desk().report().errors(), words));
    }

    private static List<Fault> faults(List<InputError> errors, Wording words) {
        return errors.stream()
                .map(error -> new Fault(
                        error.pointer().isEmpty() ? "/" : error.pointer(),
                        error.code().name(),
                        words.of(Labels.of(error.code())),
                        error.expected()))
                .toList();
    }
}
