package se.klartecken.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AttachedBuilder;
import se.klartecken.model.AttachmentKind;
import se.klartecken.model.DataSubject;
import se.klartecken.model.Link;
import se.klartecken.model.LinkBuilder;
import se.klartecken.model.Media;
import se.klartecken.model.MediaBuilder;
import se.klartecken.model.MediaKind;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;
import se.klartecken.model.PostPurpose;
import se.klartecken.model.PostStatus;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.http.Form;

/**
 * A post as far as it is written. What is not filled in is not known.
 *
 * @param account number of the account that it is to stand on
 * @param post the post
 * @param persons whose data is in it
 */
record Draft(int account, Post post, List<DataSubject> persons) {

    /** More of them than a post has; it keeps the form within what is read. */
    static final int MOST = 6;

    static Draft of(Form form, Snapshot desk) {
        String id = freeId(desk);
        int media = media(form);
        int persons = persons(form);
        List<DraftPerson> people = IntStream.range(0, persons)
                .mapToObj(index -> new DraftPerson(form, "p" + index + ".", id + "-person-" + (index + 1)))
                .toList();
        var planned = Moments.instant(form.one("plannedAt"));
        Post post = PostBuilder.builder()
                .id(id)
                .status(planned.isPresent() ? PostStatus.PLANNED : PostStatus.DRAFT)
                .plannedAt(planned.orElse(null))
                .text(form.one("text").isEmpty() ? null : form.one("text"))
                .purpose(Words.of(PostPurpose.class, form.one("purpose")).orElse(null))
                .holdsSecretInformation(Words.flag(form.one("secret")))
                .handlesIndividualCase(Words.flag(form.one("individualCase")))
                .concernsIndividual(Words.flag(form.one("concernsIndividual")))
                .servesDecision(Words.flag(form.one("servesDecision")))
                .crisisRelated(Words.flag(form.one("crisis")))
                .attached(AttachedBuilder.builder()
                        .attachments(attachments(form.one("attachment")))
                        .links(links(form))
                        .build())
                .media(media(form, media, people))
                .personalData(personalData(form, people))
                .build();
        return new Draft(
                account(form), post, people.stream().map(DraftPerson::subject).toList());
    }

    /** The post as it is if it goes out when it is planned, or else at once: what is only a draft, no rule is about. */
    Post published(Instant now) {
        return post.status() == PostStatus.PLANNED
                ? post
                : PostBuilder.builder(post)
                        .status(PostStatus.PLANNED)
                        .plannedAt(now)
                        .build();
    }

    /** How many pictures, films and sounds the form has room for. */
    static int media(Form form) {
        return form.one("hasMedia").equals("true") ? Math.max(1, number(form.one("media"))) : 0;
    }

    /** How many persons it has room for. */
    static int persons(Form form) {
        return form.one("hasPersons").equals("true") ? Math.max(1, number(form.one("persons"))) : 0;
    }

    /** The number of the account that is chosen. */
    static int account(Form form) {
        return form.one("account").matches("\\d{1,6}") ? Integer.parseInt(form.one("account")) : 0;
    }

    private static int number(String sent) {
        return sent.matches("[0-9]") ? Math.min(MOST, Integer.parseInt(sent)) : 0;
    }

    private static @Nullable List<AttachmentKind> attachments(String sent) {
        return sent.equals(PostAsks.NONE)
                ? List.of()
                : Words.of(AttachmentKind.class, sent).map(List::of).orElse(null);
    }

    private static @Nullable List<Link> links(Form form) {
        String host = form.one("linkHost");
        return switch (form.one("linksDocument")) {
            case "false" -> List.of();
            case "true" ->
                host.isEmpty()
                        ? null
                        : List.of(LinkBuilder.builder()
                                .host(host)
                                .ownDocument(true)
                                .build());
            default -> null;
        };
    }

    private static @Nullable List<Media> media(Form form, int count, List<DraftPerson> people) {
        return form.one("hasMedia").isEmpty()
                ? null
                : IntStream.range(0, count)
                        .mapToObj(index -> medium(form, index, people))
                        .toList();
    }

    private static Media medium(Form form, int index, List<DraftPerson> people) {
        String at = "m" + index + ".";
        List<String> seen = people.stream()
                .filter(person -> person.isSeenIn(index))
                .map(DraftPerson::id)
                .toList();
        boolean nobodyAtAll = form.one("hasPersons").equals("false");
        return MediaBuilder.builder()
                .kind(Words.of(MediaKind.class, form.one(at + "kind")).orElse(MediaKind.IMAGE))
                .persons(seen.isEmpty() && !nobodyAtAll ? null : seen)
                .altText(Words.flag(form.one(at + "altText")))
                .captions(Words.flag(form.one(at + "captions")))
                .verbalised(Words.flag(form.one(at + "verbalised")))
                .hasSpeech(Words.flag(form.one(at + "hasSpeech")))
                .adaptationPossible(Words.flag(form.one(at + "adaptationPossible")))
                .descriptionInText(Words.flag(form.one(at + "descriptionInText")))
                .build();
    }

    private static @Nullable List<PersonalDataUse> personalData(Form form, List<DraftPerson> people) {
        return form.one("hasPersons").isEmpty()
                ? null
                : people.stream().map(DraftPerson::use).toList();
    }

    /** An id that no post of the case has, and no person of it either. */
    private static String freeId(Snapshot desk) {
        List<String> taken = Stream.concat(
                        desk.accounts().stream().flatMap(Draft::postIds),
                        Objects.requireNonNullElse(desk.content().dataSubjects(), List.<DataSubject>of()).stream()
                                .map(DataSubject::id))
                .toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "utkast-" + number)
                .filter(id -> taken.stream().noneMatch(other -> other.equals(id) || other.startsWith(id + "-")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> postIds(Account account) {
        return Objects.requireNonNullElse(account.posts(), List.<Post>of()).stream()
                .map(Post::id);
    }

    /** A draft holds personal data, which no text form may show. */
    @Override
    public String toString() {
        return "Draft[" + post.id() + "]";
    }
}
