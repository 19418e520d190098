package se.klartecken.html;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.clause.Language;
import se.klartecken.html.Elements.At;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Report;

/** What a page is made of, and how things are called on it. */
record Material(
        Report report,
        Policy policy,
        Elements elements,
        Wording words,
        Names names,
        List<Numbered> findings,
        Map<String, List<Numbered>> byAccount,
        Map<String, List<Numbered>> bySubject) {

    static Material of(Report report, Policy policy, @Nullable CaseDocument document, Language language) {
        var elements = new Elements(document);
        var words = new Wording(language);
        List<Numbered> findings = Numbered.all(report.findings());
        return new Material(
                report,
                policy,
                elements,
                words,
                new Names(report, elements, words),
                findings,
                findings.stream()
                        .collect(Collectors.groupingBy(
                                it -> Names.accountOf(it.finding().subject()))),
                findings.stream()
                        .collect(Collectors.groupingBy(it -> it.finding().subject())));
    }

    /** Pointers of the accounts that are in the case or have findings, in the order of the case. */
    List<String> accounts() {
        var accounts = new LinkedHashSet<String>();
        Stream.concat(elements.accounts().stream().map(At::pointer), byAccount.keySet().stream())
                .filter(pointer -> !pointer.isEmpty())
                .sorted(Comparator.comparingLong(Material::index))
                .forEach(accounts::add);
        return List.copyOf(accounts);
    }

    /** The findings about one thing alone. */
    List<Numbered> about(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The findings about an account and all that is on it; about everything else where the pointer is empty. */
    List<Numbered> of(String account) {
        return byAccount.getOrDefault(account, List.of());
    }

    /** What is not about any account. */
    String shared() {
        return words.say("Gemensamt", "In common");
    }

    /** What an account is called, or the part of the report that is about none. */
    String title(String account) {
        return account.isEmpty() ? shared() : names.of(account);
    }

    /** What something is called, with the account that it is on. */
    String place(String pointer) {
        String account = Names.accountOf(pointer);
        String what = names.inWords(pointer);
        return account.isEmpty() || account.equals(pointer) ? what : title(account) + ", " + what;
    }

    static String anchor(String account) {
        return account.isEmpty() ? "shared" : "account-" + index(account);
    }

    Mark mark(Numbered it) {
        return Mark.of(it.finding().outcome(), words);
    }

    private static long index(String account) {
        return Long.parseLong(account.substring(account.lastIndexOf('/') + 1));
    }
}
