package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;
import se.klartecken.model.Post;
import se.klartecken.report.Outcome;

/** What Sollentuna's rules say of every subject of a case, clause by clause, from the text alone. */
public final class SollentunaOracle {
    private static final List<String> ABOUT_POSTS = List.of(
            "SOL-4-5",
            "SOL-4-6",
            "SOL-4-7",
            "SOL-4-8",
            "SOL-4-9",
            "SOL-8-4",
            "SOL-8-5",
            "SOL-9-1",
            "SOL-9-4",
            "SOL-10-2");
    private static final List<String> ABOUT_MESSAGES = List.of(
            "SOL-4-2",
            "SOL-4-5",
            "SOL-4-7",
            "SOL-4-8",
            "SOL-4-9",
            "SOL-4-10",
            "SOL-4-11",
            "SOL-4-12",
            "SOL-4-13",
            "SOL-4-14",
            "SOL-5-3",
            "SOL-5-4",
            "SOL-5-5");

    private SollentunaOracle() {}

    /** The outcome of every clause for every subject that the text binds, under {@code CLAUSE@pointer}. */
    public static Map<String, Outcome> judge(Case content, Instant asOf, Map<String, String> readings) {
        Facts facts = new Facts(content, asOf, new Choices(content.readings(), readings));
        Book book = new Book(new Recorded(content), asOf);
        if (!Facts.beforeAdoption(asOf)) {
            organisations(facts, book);
        }
        accounts(facts, book);
        return book.outcomes();
    }

    private static void organisations(Facts facts, Book book) {
        List<Organisation> organisations = facts.organisations();
        for (int i = 0; i < organisations.size(); i++) {
            Organisation organisation = organisations.get(i);
            if (facts.bound(organisation)) {
                Subject subject = new Subject("/organisations/" + i, List.of(organisation.id()), facts.asOf());
                Section1.judge(subject, book);
                Section6.judge(subject, book);
                Section7.judge(facts, organisation, subject, book);
                Section8.judge(facts, organisation, subject, book);
            }
        }
    }

    private static void accounts(Facts facts, Book book) {
        List<Account> accounts = facts.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            AccountCase it = new AccountCase(facts, account, "/accounts/" + i);
            if (!facts.bound(account)) {
                continue;
            }
            posts(it, book); // also, before there were rules, what was to be published under them
            if (Facts.official(account) && !Facts.beforeAdoption(facts.asOf())) {
                account(it, book);
                messages(it, book);
            }
        }
    }

    private static void account(AccountCase it, Book book) {
        Section2.judge(it, book);
        Section3.judge(it, book);
        Section4.judge(it, book);
        Section6.judge(it, book);
        Section7.judge(it, book);
        Section7Closing.judge(it, book);
    }

    private static void posts(AccountCase it, Book book) {
        List<Post> posts = Objects.requireNonNullElse(it.account().posts(), List.of());
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            Optional<Instant> publication = AccountCase.publication(post);
            boolean older = publication.isPresent() && Facts.beforeAdoption(publication.get());
            if (older || it.bound(post).no()) {
                continue;
            }
            if (publication.isPresent()) {
                Section4.judge(it, post, i, book);
                Section8.judge(it, post, i, book);
                Section9.judge(it, post, i, book);
                Section10.judge(it, post, i, book);
            } else {
                Subject subject = it.subject(post, i);
                ABOUT_POSTS.forEach(clause -> book.notApplicable(clause, subject));
            }
        }
    }

    private static void messages(AccountCase it, Book book) {
        List<IncomingMessage> messages = Objects.requireNonNullElse(it.account().messages(), List.of());
        for (int i = 0; i < messages.size(); i++) {
            IncomingMessage message = messages.get(i);
            if (Facts.beforeAdoption(message.receivedAt())) {
                continue;
            }
            if (message.receivedAt().isAfter(it.facts().asOf())) {
                Subject subject = it.subject(message, i);
                ABOUT_MESSAGES.forEach(clause -> book.notApplicable(clause, subject));
            } else {
                Section4.judge(it, message, i, book);
                Section5.judge(it, message, i, book);
            }
        }
    }
}
