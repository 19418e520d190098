package se.klartecken.oracle.sollentuna;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Attached;
import se.klartecken.model.DocumentPlanEntry;
import se.klartecken.model.Link;
import se.klartecken.model.Organisation;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Post;
import se.klartecken.model.Routine;
import se.klartecken.model.RoutineTopic;

/** § 8 Dokumenthantering. */
final class Section8 {
    private Section8() {}

    static void judge(Facts facts, Organisation organisation, Subject subject, Book book) {
        // What was published is still to be kept when the account is closed.
        List<PlatformKind> everUsed = used(facts, organisation, account -> true);
        Truth uses = everUsed == null ? Truth.UNKNOWN : Truth.of(!everUsed.isEmpty());
        book.state("SOL-8-1", subject, uses, routine(facts, organisation, RoutineTopic.REGISTRATION));
        book.state("SOL-8-2", subject, uses, routine(facts, organisation, RoutineTopic.PRESERVATION));
        book.state("SOL-8-3", subject, uses, routine(facts, organisation, RoutineTopic.DISPOSAL));
        plan(organisation, subject, used(facts, organisation, facts::live), uses, book);
    }

    private static Truth routine(Facts facts, Organisation organisation, RoutineTopic topic) {
        return Truth.any(
                organisation.routines(),
                each -> Truth.of(each.topic() == topic && isDecided(facts, each))
                        .and(Truth.said(each.documentRef())));
    }

    /** What is to be decided later is no routine yet. */
    private static boolean isDecided(Facts facts, Routine routine) {
        return routine.decidedOn() == null || !routine.decidedOn().isAfter(facts.today());
    }

    /** The media that the organisation uses, others' forums among them; private accounts are none of its own. */
    private static @Nullable List<PlatformKind> used(
            Facts facts, Organisation organisation, Predicate<Account> counts) {
        List<Account> accounts = facts.accountsOrUnknown();
        if (accounts == null) {
            return null;
        }
        return accounts.stream()
                .filter(each -> facts.bound(each) && each.nature() != AccountNature.PRIVATE && counts.test(each))
                .filter(each -> facts.owners(each).contains(organisation))
                .map(each -> each.platform().kind())
                .distinct()
                .toList();
    }

    private static void plan(
            Organisation organisation, Subject subject, @Nullable List<PlatformKind> used, Truth uses, Book book) {
        List<DocumentPlanEntry> entries = organisation.documentPlan() == null
                ? null
                : organisation.documentPlan().entries();
        // SOL-8-6: which social media are used.
        Truth told = entries == null
                ? Truth.UNKNOWN
                : Truth.all(used, kind -> Truth.any(entries, each -> Truth.of(each.platform() == kind)));
        book.state("SOL-8-6", subject, used == null ? uses : Truth.of(!used.isEmpty()), told);
        // SOL-8-7, SOL-8-8: what it says of those that it tells of; that it tells of none is the fault of SOL-8-6.
        Truth tells = uses.and(entries == null ? Truth.UNKNOWN : Truth.of(!entries.isEmpty()));
        Truth how = Truth.all(
                entries, each -> Truth.said(each.preservationMethod()).and(Truth.said(each.preservationExtent())));
        book.state("SOL-8-7", subject, tells, how);
        book.state("SOL-8-8", subject, tells, Truth.all(entries, each -> Truth.said(each.disposal())));
    }

    static void judge(AccountCase it, Post post, int index, Book book) {
        Subject subject = it.subject(post, index);
        Truth ceased = it.crises()
                .ceased(
                        post.crisisRelated(),
                        AccountCase.publication(post).orElse(it.facts().asOf()));
        Truth applies = it.bound(post).and(ceased.not()).and(externalForum(it));
        book.state("SOL-8-4", subject, applies, noDocument(it.facts(), post.attached()));
        book.state(
                "SOL-8-5", subject, applies.and(pointsToDocument(post.attached())), onlyOnWebsite(it, post.attached()));
    }

    /** official documents: any platform that the municipality does not run itself, its own account there included. */
    private static Truth externalForum(AccountCase it) {
        if (it.administeredByOthers()) {
            return Truth.TRUE;
        }
        if (it.facts().chose("externalForum", "ONLY_OTHERS_FORUMS")) {
            return Truth.FALSE;
        }
        return Truth.TRUE;
    }

    /** SOL-8-4: an attached file; the image of one is for a person (official documents). */
    private static Truth noDocument(Facts facts, @Nullable Attached attached) {
        return Truth.all(attached == null ? null : attached.attachments(), each -> switch (each) {
            case DOCUMENT -> Truth.FALSE;
            case DOCUMENT_IMAGE -> documentImage(facts);
            case OTHER -> Truth.TRUE;
        });
    }

    private static Truth documentImage(Facts facts) {
        if (facts.chose("documentImageCounts", "VIOLATION")) {
            return Truth.FALSE;
        }
        return facts.chose("documentImageCounts", "OFF") ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** That the post makes a document known in another way than by bringing it. */
    private static Truth pointsToDocument(@Nullable Attached attached) {
        Truth linked = Truth.any(attached == null ? null : attached.links(), each -> Truth.of(each.ownDocument()));
        boolean refers = attached != null && Boolean.TRUE.equals(attached.refersToWebsite());
        return refers ? Truth.TRUE : linked;
    }

    /** SOL-8-5: an own document that is linked to is on the website (official documents in the principles). */
    private static Truth onlyOnWebsite(AccountCase it, @Nullable Attached attached) {
        return Truth.all(
                attached == null ? null : attached.links(),
                each -> Truth.of(each.ownDocument()).not().or(onWebsite(it, each)));
    }

    /** The hosts are listed, each by itself; those of every owner are the municipality's (joint accounts). */
    private static Truth onWebsite(AccountCase it, Link link) {
        return Truth.any(
                it.facts().boundOwners(it.account()),
                owner -> Truth.any(owner.websiteHosts(), each -> Truth.of(each.equalsIgnoreCase(link.host()))));
    }
}
