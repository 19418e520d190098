package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.klartecken.input.Fault.AS_OF;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.ConsentBuilder;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.model.DataSubject;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.Media;
import se.klartecken.model.MediaBuilder;
import se.klartecken.model.MediaKind;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;
import se.klartecken.model.PostStatus;

/** Cases of a size at which whoever looks at everything for everything needs hours, and others a moment. */
class LargeCaseTest {

    private static final int MANY = 100_000;
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private static <T> List<T> many(IntFunction<T> item) {
        return IntStream.range(0, MANY).mapToObj(item).toList();
    }

    private static CaseDocument screened(Case content) {
        return assertTimeoutPreemptively(A_MOMENT, () -> Screening.screen(CaseDocument.of(content), AS_OF));
    }

    private static Account account(String id, List<Post> posts) {
        return AccountBuilder.builder()
                .id(id)
                .owner("o")
                .platform(Platform.of(PlatformKind.X))
                .posts(posts)
                .build();
    }

    private static CaseBuilder withOwner() {
        return CaseBuilder.builder()
                .organisations(List.of(OrganisationBuilder.builder()
                        .id("o")
                        .kind(OrganisationKind.OTHER)
                        .build()));
    }

    @Test
    void oneIdForAllAndReferencesToItOfAnotherSort() {
        Account account = AccountBuilder.builder(account("a", many(i -> post("same", List.of()))))
                .jointOwners(Collections.nCopies(MANY, "same"))
                .build();
        Case content = withOwner().accounts(List.of(account)).build();
        assertThat(screened(content).errors()).hasSize(2 * MANY);
    }

    @Test
    void oneIdForAllUsesOfAPost() {
        Post post = PostBuilder.builder()
                .id("p")
                .status(PostStatus.DRAFT)
                .personalData(many(i -> PersonalDataUseBuilder.builder()
                        .id("same")
                        .dataSubject("s")
                        .kind(PersonalDataKind.NAME)
                        .build()))
                .build();
        Case content = withOwner()
                .accounts(List.of(account("a", List.of(post))))
                .dataSubjects(List.of(DataSubjectBuilder.builder().id("s").build()))
                .build();
        assertThat(screened(content).errors()).hasSize(MANY);
    }

    @Test
    void oneOrganisationTakesAll() {
        Case content = CaseBuilder.builder(withOwner().build())
                .accounts(many(i -> account("a" + i, List.of())))
                .attestations(List.of())
                .build();
        Case duplicate = CaseBuilder.builder(content)
                .organisations(Collections.nCopies(2, content.organisations().get(0)))
                .build();
        CaseDocument screened = screened(duplicate);
        assertThat(screened.rejected()).hasSize(MANY + 2);
        assertThat(screened.content().accounts()).isEmpty();
    }

    @Test
    void theFaultAtTheFarEndOfAChainOfPostsAndPersons() {
        // Post i shows person i, who consents to post i + 1; the last person consents to nothing in the case.
        Case content = withOwner()
                .accounts(List.of(account("a", many(i -> post("p" + i, List.of(picture("s" + i)))))))
                .dataSubjects(many(i -> subject("s" + i, "p" + (i + 1))))
                .build();
        CaseDocument screened = screened(content);
        assertThat(screened.rejected()).hasSize(2 * MANY);
        assertThat(screened.errors()).hasSize(2 * MANY);
        assertThat(screened.errors().get(0))
                .isEqualTo(new InputError(
                        InputErrorCode.DANGLING_REFERENCE,
                        "/dataSubjects/" + (MANY - 1) + "/consents/0/covers/0/posts/0",
                        "the id of a post in this case"));
        assertThat(screened.errors().stream().skip(1).map(InputError::code).distinct())
                .containsExactly(InputErrorCode.HANGS_ON_REJECTED);
    }

    @Test
    void aRingOfPostsAndPersonsWithoutAFaultStays() {
        CaseDocument document = CaseDocument.of(withOwner()
                .accounts(List.of(account("a", many(i -> post("p" + i, List.of(picture("s" + i)))))))
                .dataSubjects(many(i -> subject("s" + i, "p" + (i + 1) % MANY)))
                .build());
        assertThat(assertTimeoutPreemptively(A_MOMENT, () -> Screening.screen(document, AS_OF)))
                .isSameAs(document);
    }

    private static Post post(String id, List<Media> media) {
        return PostBuilder.builder()
                .id(id)
                .status(PostStatus.DRAFT)
                .media(media)
                .build();
    }

    private static Media picture(String person) {
        return MediaBuilder.builder()
                .kind(MediaKind.IMAGE)
                .persons(List.of(person))
                .build();
    }

    private static DataSubject subject(String id, String post) {
        ConsentScope scope = new ConsentScope(ConsentMedium.SOCIAL_MEDIA, null, List.of(post));
        return DataSubjectBuilder.builder()
                .id(id)
                .consents(
                        List.of(ConsentBuilder.builder().covers(List.of(scope)).build()))
                .build();
    }
}
