package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.DOCUMENT_IMAGE_COUNTS;
import static se.klartecken.rules.sollentuna.ForumReadings.EXTERNAL_FORUM;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Attached;
import se.klartecken.model.AttachmentKind;
import se.klartecken.model.Link;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.sollentuna.ForumReadings.DocumentImage;
import se.klartecken.rules.sollentuna.ForumReadings.ExternalForum;

/** A post in a forum that is not on the municipality's own hosts, and the documents that it brings or links to. */
public final class PostWithDocuments extends PostUnderRules {

    private final @Nullable Attached attached;

    public PostWithDocuments(PostIn post) {
        super(post);
        this.attached = post.it().attached();
    }

    /** Whether no document is published there; a picture of one is for a person to judge. */
    public Answer freeOfDocuments() {
        List<AttachmentKind> kinds = attached == null ? null : attached.attachments();
        Answer free = holds(kinds, place(), "attachments", it -> !it.contains(AttachmentKind.DOCUMENT));
        boolean pictured = kinds != null && kinds.contains(AttachmentKind.DOCUMENT_IMAGE);
        return free.isTrue() && pictured ? free.and(picturesAllowed()) : free;
    }

    private Answer picturesAllowed() {
        Answer strict = file().reads(DOCUMENT_IMAGE_COUNTS, DocumentImage.VIOLATION);
        return switch (file().reading(DOCUMENT_IMAGE_COUNTS)) {
            case REVIEW -> Answer.open(place().at("attachments")).resting(strict);
            case VIOLATION, OFF -> strict.not();
        };
    }

    /** Whether it stands in an external forum where the rules hold. */
    public Answer inExternalForum() {
        Answer any = file().reads(EXTERNAL_FORUM, ExternalForum.ANY_EXTERNAL_PLATFORM);
        Place nature = post().account().subject().place().at("nature");
        boolean others = post().account().it().nature() == AccountNature.OTHERS;
        return any.isTrue()
                ? rulesHold().resting(any)
                : Answer.known(others, nature).and(rulesHold()).resting(any);
    }

    /** Whether it makes a document known without bringing it: by a link, or by referring to the website. */
    public Answer makesDocumentKnown() {
        Answer refers = Boolean.TRUE.equals(attached == null ? null : attached.refersToWebsite())
                ? Answer.known(true, place().at("refersToWebsite"))
                : Answer.FALSE;
        return any(links(), place(), "links", PostWithDocuments::leadsToOwnDocument)
                .or(refers)
                .and(inExternalForum());
    }

    private static Answer leadsToOwnDocument(Link link, Place at) {
        return is(link.ownDocument(), at, "ownDocument");
    }

    /** Whether each document of its own that it links to is on the municipality's website. */
    public Answer documentsOnWebsite() {
        List<Link> links = links();
        Place at = place().at("links");
        return links == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        links,
                        at,
                        (link, linkAt) -> leadsToOwnDocument(link, linkAt).not().or(onWebsite(link, linkAt))));
    }

    /** The website is the municipality's, whichever of the owners of a joint account has named its hosts. */
    private Answer onWebsite(Link link, Place at) {
        return Answer.anyOf(
                post().account().owners().stream()
                        .map(owner -> onWebsiteOf(owner, link, at))
                        .toList(),
                Answer.FALSE);
    }

    private static Answer onWebsiteOf(OrganisationIn owner, Link link, Place at) {
        List<String> hosts = owner.it().websiteHosts();
        Place hostsAt = owner.subject().place().at("websiteHosts");
        return hosts == null
                ? Answer.missing(hostsAt)
                : Answer.known(hosts.stream().anyMatch(link.host()::equalsIgnoreCase), at.at("host"))
                        .resting(Answer.known(true, hostsAt));
    }

    private @Nullable List<Link> links() {
        return attached == null ? null : attached.links();
    }

    private Place place() {
        return subject().place().at("attached");
    }
}
