package se.klartecken.benchmarks.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AssessmentSpan;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.DataSubject;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.MediaBuilder;
import se.klartecken.model.MediaKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;
import se.klartecken.model.PostPurpose;
import se.klartecken.model.PostStatus;
import se.klartecken.model.RecordKeeping;
import se.klartecken.model.Role;

/** Makes posts with media and with the data of one to three people. */
final class PostMaker {

    private static final int MOST_PEOPLE = 3;
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final List<PersonalDataKind> KINDS = List.of(
            PersonalDataKind.IMAGE,
            PersonalDataKind.IMAGE,
            PersonalDataKind.FILM,
            PersonalDataKind.NAME,
            PersonalDataKind.TEXT);
    private static final List<String> TEXTS = List.of(
            "Sagostund på biblioteket på lördag klockan 11. Välkomna!",
            "Nu är cykelbanan längs ån klar. Tack för tålamodet under vintern.",
            "Våra nya medarbetare berättar om sin första sommar i parken.",
            "Öppet hus på skolan den 14 mars, anmälan på webbplatsen.");

    private final People people;
    private final Random random;

    PostMaker(People people, Random random) {
        this.people = people;
        this.random = random;
    }

    Post post(String id, boolean byCompany, Share share) {
        PostDraft draft = inOrder(id, byCompany);
        if (share.isNextAtFault(random)) {
            PostFault.any(random).putInto(draft, people, random);
        }
        return draft.done();
    }

    Post withFault(String id, PostFault fault) {
        PostDraft draft = inOrder(id, false);
        fault.putInto(draft, people, random);
        return draft.done();
    }

    private PostDraft inOrder(String id, boolean byCompany) {
        Instant published = Times.between(Times.POSTS_FROM, Times.POSTS_UNTIL, random);
        var draft = new PostDraft(PostBuilder.builder()
                .id(id)
                .status(PostStatus.PUBLISHED)
                .publishedAt(published)
                .text(TEXTS.get(random.nextInt(TEXTS.size())))
                .purpose(PostPurpose.INFORM_ABOUT_OPERATION)
                .holdsSecretInformation(false)
                .recordKeeping(random.nextInt(4) == 0 ? new RecordKeeping(true, null, true) : null));
        if (random.nextInt(5) == 0) {
            draft.post.status(PostStatus.PLANNED).publishedAt(null).plannedAt(published);
        }
        int count = 1 + random.nextInt(MOST_PEOPLE);
        for (int index = 0; index < count; index++) {
            addUse(draft, index, byCompany, published);
        }
        return draft;
    }

    private void addUse(PostDraft draft, int index, boolean byCompany, Instant published) {
        PersonSort sort = People.anySortInOrder(random);
        DataSubject person = people.any(sort, random);
        PersonalDataKind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean isSeen = kind == PersonalDataKind.IMAGE || kind == PersonalDataKind.FILM;
        draft.uses.add(PersonalDataUseBuilder.builder()
                .id("use-" + index)
                .dataSubject(person.id())
                .kind(kind)
                .legalBasis(basis(isSeen, byCompany))
                .basisAssessment(new BasisAssessment(published.minus(BEFORE), Role.COMMUNICATIONS_OFFICER, span()))
                .categories(List.of())
                .childCaution(sort.isMinor() ? true : null)
                .necessityReason("Målgruppen finns här."));
        if (isSeen || draft.media.isEmpty()) {
            draft.media.add(medium(kind, isSeen ? person.id() : null));
        }
    }

    private LegalBasis basis(boolean isSeen, boolean byCompany) {
        if (random.nextInt(5) < 3 || (isSeen && byCompany)) {
            return LegalBasis.CONSENT;
        }
        return isSeen || random.nextBoolean() ? LegalBasis.PUBLIC_INTEREST : LegalBasis.CONTRACT;
    }

    private @Nullable AssessmentSpan span() {
        return switch (random.nextInt(3)) {
            case 0 -> AssessmentSpan.PUBLICATION;
            case 1 -> AssessmentSpan.EVENT;
            default -> null;
        };
    }

    private MediaBuilder medium(PersonalDataKind kind, @Nullable String person) {
        MediaBuilder medium = MediaBuilder.builder().persons(person == null ? List.of() : List.of(person));
        if (kind == PersonalDataKind.FILM) {
            return medium.kind(MediaKind.FILM).captions(true).hasSpeech(true).verbalised(true);
        }
        boolean described = random.nextInt(4) == 0;
        return medium.kind(MediaKind.IMAGE).altText(!described).descriptionInText(described ? true : null);
    }
}
