package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.Post;
import se.klartecken.model.ReplyKind;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.report.Outcome;

/** § 4 Hantera information, synpunkter, inlägg och frågor. */
final class Section4 {
    private Section4() {}

    static void judge(AccountCase it, Book book) {
        Subject subject = it.subject();
        Truth live = Truth.of(it.facts().live(it.account()));
        book.state("SOL-4-1", subject, live, designated(it));
        book.judged("SOL-4-3", subject, live);
        book.judged("SOL-4-4", subject, live);
        book.attested("SOL-4-15", subject, live, AttestationTopic.LEGALLY_REQUIRED_INFORMATION);
    }

    /** SOL-4-1: one or more employees (who is responsible); on leave is still designated. */
    private static Truth designated(AccountCase it) {
        LocalDate today = it.facts().today();
        List<ResponsiblePerson> persons = it.account().responsiblePersons();
        Truth found = Truth.any(
                persons,
                each -> from(each, today)
                        .and(Truth.of(each.until() == null || !each.until().isBefore(today)))
                        .and(each.kind() == ResponsibleKind.PERSON ? Truth.TRUE : Truth.UNKNOWN));
        return found;
    }

    private static Truth from(ResponsiblePerson person, LocalDate today) {
        return person.from() == null ? Truth.UNKNOWN : Truth.of(!person.from().isAfter(today));
    }

    static void judge(AccountCase it, Post post, int index, Book book) {
        Subject subject = it.subject(post, index);
        Instant published = AccountCase.publication(post).orElse(it.facts().asOf());
        Crises crises = it.crises();
        Truth bound = it.bound(post);
        Truth ceased = crises.ceased(post.crisisRelated(), published);
        Truth ordinary = bound.and(ceased.not());
        // SOL-4-5: no individual case is handled in social media.
        book.state(
                "SOL-4-5",
                subject,
                ordinary,
                Truth.of(post.handlesIndividualCase()).not());
        // SOL-4-6: no decision on an individual person is served there.
        book.state(
                "SOL-4-6",
                subject,
                ordinary.and(Truth.of(post.concernsIndividual())),
                Truth.of(post.servesDecision()).not());
        if (AccountCase.isAhead(post)) {
            // What has not been published is not there to be removed.
            List.of("SOL-4-7", "SOL-4-8", "SOL-4-9").forEach(clause -> book.notApplicable(clause, subject));
            return;
        }
        Removal removal = Removal.of(it.facts(), post, subject.when());
        removed("SOL-4-7", Content.unlawful(post.contentAssessments()), it, post, removal, index, book);
        removed(
                "SOL-4-8",
                Content.sensitiveAgainstTheLaw(it.facts(), it.account(), post, published, subject.when()),
                it,
                post,
                removal,
                index,
                book);
        removed("SOL-4-9", Content.secret(post), it, post, removal, index, book);
    }

    private static void removed(
            String clause, Truth must, AccountCase it, Post post, Removal removal, int index, Book book) {
        Instant published = AccountCase.publication(post).orElse(it.facts().asOf());
        Crises crises = it.crises();
        Truth applies = crises.statutory(it.bound(post).and(must), crises.ceased(post.crisisRelated(), published));
        book.put(clause, it.subject(post, index), removal.owed(it.facts(), applies));
    }

    static void judge(AccountCase it, IncomingMessage message, int index, Book book) {
        Subject subject = it.subject(message, index);
        Truth ordinary = it.crises().ceased(message).not();
        book.put("SOL-4-2", subject, Verdict.openDuty(ordinary, handled(it.facts(), message)));
        // SOL-4-5: no individual case is handled in reply.
        book.state(
                "SOL-4-5",
                subject,
                ordinary,
                Truth.of(message.handledInMedium()).not());
        removals(it, message, subject, book);
        forwardings(it.facts(), message, subject, ordinary, book);
    }

    /** SOL-4-2: what others publish gets a disposition, or has plainly been dealt with. */
    private static Truth handled(Facts facts, IncomingMessage message) {
        if (dealtWith(facts, message)) {
            return Truth.TRUE;
        }
        if (message.handling() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(message.handling() != MessageHandling.NONE);
    }

    private static boolean dealtWith(Facts facts, IncomingMessage message) {
        boolean answered = message.replies() != null
                && message.replies().stream()
                        .anyMatch(each ->
                                each.kind() == ReplyKind.ANSWER && !each.at().isAfter(facts.asOf()));
        boolean removed = Removal.of(facts, message).done().yes();
        boolean moved = message.caseLink() != null
                && message.caseLink().movedAt() != null
                && message.caseLink().movedAt().stream().anyMatch(each -> !each.isAfter(facts.asOf()));
        return answered || removed || moved || forwarded(facts, message).yes();
    }

    private static void removals(AccountCase it, IncomingMessage message, Subject subject, Book book) {
        Crises crises = it.crises();
        Truth ceased = crises.ceased(message);
        Removal removal = Removal.of(it.facts(), message);
        Truth unlawful = Content.unlawful(message.contentAssessments());
        Truth sensitive = Content.sensitive(message.dataCategories());
        Truth secret = Content.secret(message.dataCategories());
        Outcome ofUnlawful = removal.owed(it.facts(), crises.statutory(unlawful, ceased));
        if (!ceased.yes() && removedWithoutGround(message, removal)) {
            ofUnlawful = Outcome.NEEDS_REVIEW;
        }
        book.put("SOL-4-7", subject, ofUnlawful);
        book.put("SOL-4-8", subject, removal.owed(it.facts(), crises.statutory(sensitive, ceased)));
        book.put("SOL-4-9", subject, removal.owed(it.facts(), crises.statutory(secret, ceased)));
    }

    /** offensive comments in the principles: what was taken away, and not known to be with ground, is for a person to look at. */
    private static boolean removedWithoutGround(IncomingMessage message, Removal removal) {
        return removal.done().yes()
                && !removal.byAuthor()
                && !groundForRemoval(message).yes();
    }

    /** whether everything is answered, offensive comments: the law, or the account's own house rules. */
    static Truth groundForRemoval(IncomingMessage message) {
        return Content.unlawful(message.contentAssessments())
                .or(Content.sensitive(message.dataCategories()))
                .or(Content.secret(message.dataCategories()))
                .or(Truth.of(message.breaksHouseRules()));
    }

    private static void forwardings(Facts facts, IncomingMessage message, Subject subject, Truth ordinary, Book book) {
        List<Forwarding> given =
                message.routing() == null ? null : message.routing().forwardings();
        Truth important =
                Truth.of(message.routing() == null ? null : message.routing().judgedImportant());
        Truth special = needsForwarding(message);
        Truth arrived = arrived(facts, given);
        book.put("SOL-4-10", subject, Verdict.openDuty(ordinary.and(important), arrived));
        book.put("SOL-4-12", subject, Verdict.openDuty(ordinary.and(special), arrived));
        // SOL-4-13: the asker is told that the question was forwarded.
        Truth told = Truth.any(given, each -> facts.happened(each.askerToldAt()));
        book.put("SOL-4-13", subject, Verdict.openDuty(ordinary.and(special).and(forwarded(facts, message)), told));
        book.put("SOL-4-14", subject, answerPublished(facts, given, ordinary.and(special)));
    }

    /** SOL-4-12: a question that takes special competence. */
    static Truth needsForwarding(IncomingMessage message) {
        return Truth.of(message.kind() == MessageKind.QUESTION)
                .and(Truth.of(
                        message.routing() == null ? null : message.routing().requiresSpecialCompetence()));
    }

    /** Whether it went to somebody, right or wrong. */
    static Truth forwarded(Facts facts, IncomingMessage message) {
        List<Forwarding> given =
                message.routing() == null ? null : message.routing().forwardings();
        return Truth.any(given, each -> Truth.of(!each.at().isAfter(facts.asOf())));
    }

    private static Truth arrived(Facts facts, @Nullable List<Forwarding> given) {
        return Truth.any(
                given, each -> Truth.of(!each.at().isAfter(facts.asOf())).and(Truth.of(each.rightCommittee())));
    }

    /** SOL-4-14: once the answer is there it is published, after the asker was told (answer or forward); once is enough. */
    private static Outcome answerPublished(Facts facts, @Nullable List<Forwarding> given, Truth special) {
        Truth published = Truth.any(given, each -> facts.happened(each.answerPublishedAt()));
        Truth inOrder = Truth.any(
                given,
                each -> facts.happened(each.answerPublishedAt())
                        .and(facts.happened(each.askerToldAt()))
                        .and(Truth.of(toldFirst(each))));
        Truth answered = Truth.any(given, each -> facts.happened(each.answerReceivedAt()))
                .or(published);
        return Verdict.duty(special.and(answered), inOrder, published);
    }

    private static boolean toldFirst(Forwarding one) {
        return one.askerToldAt() != null
                && one.answerPublishedAt() != null
                && !one.askerToldAt().isAfter(one.answerPublishedAt());
    }
}
