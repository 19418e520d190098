package se.klartecken.oracle.sollentuna;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.StrategyDocument;
import se.klartecken.model.StrategyRole;

/** § 2 Krav för att närvara i sociala medier. */
final class Section2 {
    private Section2() {}

    static void judge(AccountCase it, Book book) {
        Subject subject = it.subject();
        StrategyDocument document = it.account().strategyDocument();
        LocalDate first = firstActivity(it.account());
        // SOL-2-1: clarity is for a person to judge.
        book.judged("SOL-2-1", subject, Truth.of(it.facts().live(it.account())));
        content("SOL-2-2", it, book, inTime(it.facts(), document, first));
        content("SOL-2-3", it, book, Truth.said(document == null ? null : document.purpose()));
        content("SOL-2-4", it, book, Truth.said(document == null ? null : document.responsibleCommittee()));
        content("SOL-2-5", it, book, targetGroups(document));
        content("SOL-2-6", it, book, named(document));
        content("SOL-2-7", it, book, named(document), extent(document));
    }

    /** Owed from the first day of activities; not where they began before the rules. */
    private static void content(String clause, AccountCase it, Book book, Truth kept) {
        content(clause, it, book, Truth.TRUE, kept);
    }

    private static void content(String clause, AccountCase it, Book book, Truth spokenOf, Truth kept) {
        LocalDate first = firstActivity(it.account());
        Truth applies = spokenOf.and(first == null ? Truth.UNKNOWN : Truth.of(!first.isBefore(Facts.ADOPTION)));
        book.put(clause, it.subject(), Verdict.duty(applies, kept, begun(it.facts(), first)));
    }

    private static Truth begun(Facts facts, @Nullable LocalDate first) {
        return first == null ? Truth.UNKNOWN : Truth.of(!first.isAfter(facts.today()));
    }

    private static @Nullable LocalDate firstActivity(Account account) {
        return account.start() == null ? null : account.start().firstActivityOn();
    }

    /** SOL-2-2: a document of its own, before activities begin (no decision on the account). */
    private static Truth inTime(Facts facts, @Nullable StrategyDocument document, @Nullable LocalDate first) {
        if (document == null) {
            return Truth.UNKNOWN;
        }
        Truth before = Truth.UNKNOWN;
        if (document.adoptedOn() != null && first != null) {
            boolean sameDay = document.adoptedOn().equals(first) && facts.chose("sameDayDocumentOk", "TRUE");
            before = Truth.of(document.adoptedOn().isBefore(first) || sameDay);
        }
        return Truth.said(document.ref()).and(Truth.of(document.separate())).and(before);
    }

    private static Truth targetGroups(@Nullable StrategyDocument document) {
        return Truth.any(document == null ? null : document.targetGroups(), each -> Truth.of(!each.isBlank()));
    }

    private static Truth named(@Nullable StrategyDocument document) {
        List<StrategyRole> roles = document == null ? null : document.responsiblePersons();
        return roles == null ? Truth.UNKNOWN : Truth.of(!roles.isEmpty());
    }

    /** SOL-2-7: each with a stated extent (who is responsible); that nobody is named is the fault of SOL-2-6. */
    private static Truth extent(@Nullable StrategyDocument document) {
        return Truth.all(document == null ? null : document.responsiblePersons(), each -> Truth.said(each.extent()));
    }
}
