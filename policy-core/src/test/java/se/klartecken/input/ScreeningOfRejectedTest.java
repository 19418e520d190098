package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.klartecken.input.Fault.AS_OF;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.CaseBuilder;
import tools.jackson.databind.JsonNode;

/** Documents of which reading has left something out already. */
class ScreeningOfRejectedTest {

    private static final String PUBLISHED = "'status':'PUBLISHED'";

    private static CaseDocument screened(String json) {
        return Screening.screen(new CaseReader().read(Tree.of(json).toString()), AS_OF);
    }

    private static List<String> told(CaseDocument document) {
        return document.errors().stream()
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }

    private static List<String> names(CaseDocument document) {
        JsonNode left = Tree.of(CaseWriter.write(document.content()));
        return Tree.names(left);
    }

    @Test
    void pointersCountWhatReadingLeftOut() {
        CaseDocument screened =
                screened("{'organisations':[0,{'id':'o1','kind':'OTHER'},{},{'id':'o1','kind':'OTHER'},7,"
                        + "{'id':'o2','kind':'OTHER','closedDays':[{'date':'2026-01-08'},{'date':'2026-01-08'}]},"
                        + "{'id':'o3','kind':'OTHER'},null]}");
        assertThat(told(screened))
                .containsExactly(
                        "WRONG_TYPE /organisations/0",
                        "MISSING_PROPERTY /organisations/2/id",
                        "MISSING_PROPERTY /organisations/2/kind",
                        "WRONG_TYPE /organisations/4",
                        "NULL_VALUE /organisations/7",
                        "DUPLICATE_ID /organisations/1/id",
                        "DUPLICATE_ID /organisations/3/id",
                        "BAD_OBJECT /organisations/5/closedDays/1/date");
        assertThat(screened.rejected())
                .containsExactly(
                        "/organisations/0",
                        "/organisations/2",
                        "/organisations/4",
                        "/organisations/7",
                        "/organisations/1",
                        "/organisations/3",
                        "/organisations/5");
        assertThat(names(screened)).containsExactly("o3");
    }

    @Test
    void pointersCountWhatWasLeftOutOnEveryLevel() {
        CaseDocument screened = screened("{'organisations':[{'id':'o1','kind':'OTHER'}],'accounts':[1,2,"
                + "{'id':'a1','owner':'o1','platform':{'kind':'X'},'posts':[3,{'id':'p1','status':'DRAFT',"
                + "'personalData':[4,{'id':'u1','dataSubject':'s1','kind':'NAME'},5,"
                + "{'id':'u2','dataSubject':'s9','kind':'NAME'},{'id':'u3','dataSubject':'s1','kind':'NAME'}]},"
                + "6,{'id':'p2'," + PUBLISHED + "}],"
                + "'messages':[7,{'id':'m1','kind':'QUESTION','receivedAt':'2027-01-01T00:00:00Z'}]}],"
                + "'dataSubjects':[8,{'id':'s1'}],"
                + "'attestations':[9,{'topic':'SERVICE','about':'o9'},{'topic':'SERVICE','about':'o1'}],"
                + "'assessments':[10,11,{'clause':'c','about':'m1'},12,{'clause':'c','about':'a1'}]}");
        assertThat(told(screened).stream().filter(error -> !error.startsWith("WRONG_TYPE")))
                .containsExactly(
                        "DANGLING_REFERENCE /accounts/2/posts/1/personalData/3/dataSubject",
                        "MISSING_PROPERTY /accounts/2/posts/3/publishedAt",
                        "AFTER_AS_OF /accounts/2/messages/1/receivedAt",
                        "DANGLING_REFERENCE /attestations/1/about",
                        "HANGS_ON_REJECTED /assessments/2/about");
        assertThat(screened.rejected())
                .containsExactlyInAnyOrder(
                        "/accounts/0",
                        "/accounts/1",
                        "/accounts/2/posts/0",
                        "/accounts/2/posts/1/personalData/0",
                        "/accounts/2/posts/1/personalData/2",
                        "/accounts/2/posts/1/personalData/3",
                        "/accounts/2/posts/2",
                        "/accounts/2/posts/3",
                        "/accounts/2/messages/0",
                        "/accounts/2/messages/1",
                        "/dataSubjects/0",
                        "/attestations/0",
                        "/attestations/1",
                        "/assessments/0",
                        "/assessments/1",
                        "/assessments/2",
                        "/assessments/3");
        assertThat(names(screened)).containsExactly("o1", "a1", "p1", "u1", "u3", "s1", "attests:o1", "assesses:a1");
    }

    @Test
    void whatReadingLeftOutWithinSomethingGoesIntoThat() {
        CaseDocument screened = screened("{'accounts':[0,{'id':'a1','owner':'o9','platform':{'kind':'X'},"
                + "'posts':[{'id':'p1','status':'DRAFT','personalData':[1]},2]},3]}");
        assertThat(told(screened))
                .containsExactly(
                        "WRONG_TYPE /accounts/0",
                        "WRONG_TYPE /accounts/1/posts/0/personalData/0",
                        "WRONG_TYPE /accounts/1/posts/1",
                        "WRONG_TYPE /accounts/2",
                        "DANGLING_REFERENCE /accounts/1/owner");
        assertThat(screened.rejected()).containsExactly("/accounts/0", "/accounts/2", "/accounts/1");
    }

    @Test
    void accountElevenIsNotWithinAccountOne() {
        StringBuilder accounts = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            accounts.append(i == 0 ? "" : ",")
                    .append("{'id':'a" + i + "','owner':'" + (i == 1 ? "o9" : "o1")
                            + "','platform':{'kind':'X'},'posts':[1]}");
        }
        CaseDocument screened =
                screened("{'organisations':[{'id':'o1','kind':'OTHER'}],'accounts':[" + accounts + "]}");
        assertThat(screened.rejected())
                .hasSize(12)
                .contains("/accounts/1", "/accounts/10/posts/0", "/accounts/11/posts/0")
                .doesNotContain("/accounts/1/posts/0");
        assertThat(names(screened)).hasSize(12).doesNotContain("a1").contains("a10", "a11");
    }

    @Test
    void whatReadingLeftOutIsNothingToReferTo() {
        CaseDocument screened = screened(
                "{'organisations':[{'id':'o1'},{'id':'o2','kind':'OTHER'}],'accounts':["
                        + "{'id':'a1','owner':'o1','platform':{'kind':'X'}},{'id':'a2','owner':'o2','platform':{'kind':'X'}}]}");
        assertThat(told(screened))
                .containsExactly("MISSING_PROPERTY /organisations/0/kind", "DANGLING_REFERENCE /accounts/0/owner");
        assertThat(names(screened)).containsExactly("o2", "a2");
    }

    @Test
    void screeningAtAnotherMomentGoesOnWhereTheFirstOneEnded() {
        String json = "{'organisations':[{'id':'o1','kind':'OTHER'}],'attestations':["
                + "{'topic':'SERVICE','about':'o1','at':'2026-03-03T00:00:00Z'},"
                + "{'topic':'SERVICE','about':'o1','at':'2026-03-01T00:00:00Z'},"
                + "{'topic':'SERVICE','about':'o1','at':'2026-02-01T00:00:00Z'}]}";
        CaseDocument twice = Screening.screen(screened(json), Instant.parse("2026-02-15T00:00:00Z"));
        assertThat(told(twice)).containsExactly("AFTER_AS_OF /attestations/0/at", "AFTER_AS_OF /attestations/1/at");
        assertThat(twice.rejected()).containsExactly("/attestations/0", "/attestations/1");
        assertThat(names(twice)).containsExactly("o1", "attests:o1");
    }

    @Test
    void aListOfWhichNothingIsLeftIsEmptyAndOneThatWasNotGivenIsUnknown() {
        CaseDocument screened =
                screened("{'accounts':[{'id':'a1','owner':'o9','platform':{'kind':'X'}}],'assessments':[]}");
        assertThat(screened.content().accounts()).isEmpty();
        assertThat(screened.content().assessments()).isEmpty();
        assertThat(screened.content().organisations()).isNull();
        assertThat(screened.content().dataSubjects()).isNull();
        assertThat(screened.content().attestations()).isNull();
    }

    @Test
    void whatIsNoElementStays() {
        CaseDocument screened =
                screened("{'asOf':'2030-01-01T00:00:00Z','recordedUntil':'2031-01-01T00:00:00Z','readings':{'r':'c'},"
                        + "'attestations':[{'topic':'SERVICE','about':'o9'}]}");
        assertThat(screened.content())
                .isEqualTo(CaseBuilder.builder()
                        .asOf(Instant.parse("2030-01-01T00:00:00Z"))
                        .recordedUntil(Instant.parse("2031-01-01T00:00:00Z"))
                        .readings(Map.of("r", "c"))
                        .attestations(List.of())
                        .build());
    }

    @Test
    void anEmptyCaseIsLeftAlone() {
        CaseDocument empty = CaseDocument.of(CaseBuilder.builder().build());
        assertThat(Screening.screen(empty, AS_OF)).isSameAs(empty);
    }

    @Test
    void aDocumentThatIsRejectedWholeCannotBeScreened() {
        CaseDocument whole = new CaseReader().read("canary");
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.screen(whole, AS_OF))
                .withMessageNotContaining("canary");
    }
}
