package se.klartecken.oracle.sollentuna;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.Attached;
import se.klartecken.model.AttachmentKind;
import se.klartecken.model.DocumentPlanEntry;
import se.klartecken.model.Link;
import se.klartecken.model.Organisation;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Post;
import se.klartecken.model.RoutineTopic;

/** § 8 Dokumenthantering. */
final class Section8 {
    private Section8() {}

    static void judge(Facts facts, Organisation organisation, Subject subject, Book book) {
        List<PlatformKind> used = used(facts, organisation);
        Truth uses = used == null ? Truth.UNKNOWN : Truth.of(!used.isEmpty());
        book.state("SOL-8-1", subject, uses, routine(facts, organisation, RoutineTopic.REGISTRATION));
        book.state("SOL-8-2", subject, uses, routine(facts, organisation, RoutineTopic.PRESERVATION));
        book.state("SOL-8-3", subject, uses, routine(facts, organisation, RoutineTopic.DISPOSAL));
        plan(organisation, subject, used, uses, book);
    }

    private static Truth routine(Facts facts, Organisation organisation, RoutineTopic topic) {
        return Truth.any(
                organisation.routines(),
                each -> Truth.of(each.topic() == topic
                        && (each.decidedOn() == null || !each.decidedOn().isAfter(facts.today()))));
    }

    /** The media that the organisation uses now. */
    private static @Nullable List<PlatformKind> used(Facts facts, Organisation organisation) {
        List<Account> accounts = facts.accountsOrUnknown();
        if (accounts == null) {
            return null;
        }
        return accounts.stream()
                .filter(each -> facts.bound(each) && Facts.official(each) && facts.live(each))
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
        book.state(
                "SOL-8-6",
                subject,
                uses,
                Truth.all(used, kind -> Truth.any(entries, each -> Truth.of(each.platform() == kind))));
        // SOL-8-7, SOL-8-8: what it says of those that it tells of; a medium left out is the fault of SOL-8-6.
        List<DocumentPlanEntry> ofUsed = ofUsed(entries, used);
        Truth told = ofUsed == null ? uses : Truth.of(!ofUsed.isEmpty());
        Truth how = Truth.all(
                ofUsed, each -> Truth.said(each.preservationMethod()).and(Truth.said(each.preservationExtent())));
        book.state("SOL-8-7", subject, told, how);
        book.state("SOL-8-8", subject, told, Truth.all(ofUsed, each -> Truth.said(each.disposal())));
    }

    private static @Nullable List<DocumentPlanEntry> ofUsed(
            @Nullable List<DocumentPlanEntry> entries, @Nullable List<PlatformKind> used) {
        if (entries == null || used == null) {
            return null;
        }
        return entries.stream().filter(each -> used.contains(each.platform())).toList();
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
                "SOL-8-5",
                subject,
                applies.and(makesDocumentKnown(post.attached())),
                refersToWebsite(post.attached(), hosts(it)));
    }

    /** A29: any platform that the municipality does not run itself, its own account there included. */
    private static Truth externalForum(AccountCase it) {
        if (it.administeredByOthers()) {
            return Truth.TRUE;
        }
        if (it.facts().chose("externalForum", "ONLY_OTHERS_FORUMS")) {
            return Truth.FALSE;
        }
        return switch (it.account().platform().kind()) {
            case BLOG, WIKI, FORUM, OTHER -> Truth.UNKNOWN; // may be on the municipality's own host
            default -> Truth.TRUE;
        };
    }

    /** SOL-8-4: an attached file; the image of one is for a person (A29). */
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

    private static Truth makesDocumentKnown(@Nullable Attached attached) {
        Truth file = Truth.any(
                attached == null ? null : attached.attachments(), each -> Truth.of(each == AttachmentKind.DOCUMENT));
        return file.or(Truth.any(attached == null ? null : attached.links(), each -> Truth.of(each.ownDocument())));
    }

    /** SOL-8-5: refer or link to the website; an own document on somebody else's host does not (A29 in section 0). */
    private static Truth refersToWebsite(@Nullable Attached attached, @Nullable List<String> hosts) {
        if (attached == null) {
            return Truth.UNKNOWN;
        }
        List<Link> links = attached.links();
        Truth astray = Truth.any(
                links,
                each -> Truth.of(each.ownDocument()).and(onWebsite(each, hosts).not()));
        Truth linked = Truth.any(links, each -> onWebsite(each, hosts));
        return Truth.of(attached.refersToWebsite()).or(linked).and(astray.not());
    }

    private static Truth onWebsite(Link link, @Nullable List<String> hosts) {
        String host = link.host().toLowerCase(Locale.ROOT);
        return Truth.any(hosts, each -> {
            String own = each.toLowerCase(Locale.ROOT);
            return Truth.of(host.equals(own) || host.endsWith("." + own));
        });
    }

    private static @Nullable List<String> hosts(AccountCase it) {
        List<String> hosts = new ArrayList<>();
        boolean given = false;
        for (Organisation owner : it.facts().owners(it.account())) {
            if (owner.websiteHosts() != null) {
                given = true;
                hosts.addAll(owner.websiteHosts());
            }
        }
        return given ? hosts : null;
    }
}
