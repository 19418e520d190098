package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.UnknownSubjectException;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;
import se.klartecken.model.PostStatus;
import se.klartecken.model.ResponsiblePersonBuilder;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** What a question may be about: something, or a list, that stands in the case. */
class AskedAboutTest {

    private static final Instant AS_OF = Instant.parse("2026-03-02T08:00:00Z");

    /** One account has a post, the second has none, and of the third nobody said. */
    private static Case content() {
        Post post = PostBuilder.builder()
                .id("post")
                .status(PostStatus.PLANNED)
                .plannedAt(AS_OF.plusSeconds(60))
                .personalData(List.of())
                .build();
        return CaseBuilder.builder()
                .organisations(List.of(OrganisationBuilder.builder()
                        .id("office")
                        .kind(OrganisationKind.ADMINISTRATION)
                        .build()))
                .accounts(List.of(
                        account("first")
                                .posts(List.of(post))
                                .responsiblePersons(List.of(ResponsiblePersonBuilder.builder()
                                        .id("somebody")
                                        .absences(List.of())
                                        .build()))
                                .build(),
                        account("second")
                                .posts(List.of())
                                .messages(List.of())
                                .responsiblePersons(List.of())
                                .build(),
                        account("third").build()))
                .build();
    }

    private static AccountBuilder account(String id) {
        return AccountBuilder.builder().id(id).owner("office").platform(Platform.of(PlatformKind.FACEBOOK));
    }

    private static Report about(String... pointers) {
        return Policies.named("stockholm")
                .check(content(), Question.at(AS_OF).explained().about(pointers));
    }

    @Test
    void aListIsAllThatStandsInIt() {
        assertThat(about("/accounts/0/posts").findings())
                .isNotEmpty()
                .isEqualTo(about("/accounts/0/posts/0").findings())
                .extracting(Finding::subject)
                .containsOnly("/accounts/0/posts/0");
    }

    @Test
    void ofAListWithNothingInItNothingIsSaid() {
        assertThat(about("/accounts/1/posts").findings()).isEmpty();
        assertThat(about("/accounts/1/posts", "/accounts/0/posts").findings())
                .isEqualTo(about("/accounts/0/posts").findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/0/posts/0/personalData",
                "/accounts/1/messages",
                "/accounts/1/responsiblePersons",
                "/accounts/0/responsiblePersons/0/absences"
            })
    void anyListOfSubjectsMayBeEmpty(String pointer) {
        assertThat(about(pointer).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/organisations"})
    void evenThatOfAllAccountsOrOrganisations(String pointer) {
        var nobody = CaseBuilder.builder()
                .organisations(List.of())
                .accounts(List.of())
                .build();
        assertThat(Policies.named("stockholm")
                        .check(nobody, Question.at(AS_OF).explained().about(pointer))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/2/posts",
                "/accounts/0/posts/1",
                "/accounts/1/posts/0",
                "/accounts/3",
                "/accounts/0/posts/0/text",
                "/elsewhere",
                "accounts"
            })
    void whatIsNotThereIsNoSubject(String pointer) {
        assertThatExceptionOfType(UnknownSubjectException.class)
                .isThrownBy(() -> about(pointer))
                .withMessageNotContaining(pointer);
    }
}
