package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.klartecken.model.Post;

/** The form for a post, without script: what is sent is judged, and the page comes back with it. */
class PostTest {

    private static final String MAY = "2026-05-01T10:00:00Z";

    /** A picture of a child with all that the policy asks of it; the wanted facts are changed one by one. */
    private static Map<String, String> goodPost() {
        var form = new HashMap<String, String>();
        form.put("account", "0");
        form.put("plannedAt", "2026-05-04T08:00:00");
        form.put("text", "Våra elever har byggt en bro.");
        form.put("purpose", "INFORM_ABOUT_OPERATION");
        form.put("secret", "false");
        form.put("hasMedia", "true");
        form.put("media", "1");
        form.put("m0.kind", "IMAGE");
        form.put("m0.altText", "true");
        form.put("hasPersons", "true");
        form.put("persons", "1");
        form.put("p0.kind", "IMAGE");
        form.put("p0.medium", "0");
        form.put("p0.birthDate", "2016-03-01");
        form.put("p0.categories", "none");
        form.put("p0.legalBasis", "CONSENT");
        form.put("p0.basisAt", "2026-04-28T10:00:00");
        form.put("p0.childCaution", "true");
        form.put("p0.necessity", "Skolan visar vad eleverna har byggt.");
        form.put("p0.consent", "given");
        form.put("p0.givenBy", "GUARDIAN");
        form.put("p0.givenAt", "2026-04-20T08:00:00");
        form.put("p0.covers", "SOCIAL_MEDIA");
        form.put("p0.objection", "none");
        return form;
    }

    private static Document checked(Map<String, String> changes) throws IOException, InterruptedException {
        var form = goodPost();
        form.putAll(changes);
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), MAY)) {
            return Jsoup.parse(desk.post("/post", form).body());
        }
    }

    private static String light(Document page) {
        return page.selectFirst(".light h2").ownText();
    }

    @Test
    void aPostWithAllThatIsAskedOfItIsGreen() throws IOException, InterruptedException {
        Document page = checked(Map.of());
        assertThat(page.select(".answer code").eachText()).isEmpty();
        assertThat(light(page)).isEqualTo("Grönt ljus");
    }

    @Test
    void withoutAltTextItIsNotAndTheControlSaysSo() throws IOException, InterruptedException {
        Document page = checked(
                Map.of("m0.altText", "false", "m0.descriptionInText", "false", "m0.adaptationPossible", "true"));
        assertThat(page.selectFirst("[id=m0.altText-notes]").text()).contains("STO-TIG-2");
    }

    @Test
    void withoutAnyConsentItIsStopped() throws IOException, InterruptedException {
        Document page = checked(Map.of("p0.consent", "none"));
        assertThat(light(page)).isEqualTo("Något står i vägen");
        assertThat(page.select(".answer .violated code").eachText()).contains("STO-PER-9");
    }

    @Test
    void aChildOfTenCannotConsentAlone() throws IOException, InterruptedException {
        Document page = checked(Map.of("p0.givenBy", "DATA_SUBJECT", "p0.approval", "none"));
        assertThat(page.select(".answer .violated code").eachText()).contains("STO-PER-17");
    }

    @Test
    void whatIsNotKnownIsAskedForWhereItIsFilledIn() throws IOException, InterruptedException {
        Document page = checked(Map.of("p0.legalBasis", ""));
        assertThat(light(page)).isEqualTo("Inte klart än");
        assertThat(page.selectFirst("[id=p0.legalBasis-notes]").text()).contains("STO-PER-9");
    }

    @Test
    void aWithdrawalAtATimeThatIsNoneIsNotPassedOver() throws IOException, InterruptedException {
        Document page = checked(Map.of("p0.withdrawnAt", "2026-03-29T02:30:00"));
        assertThat(light(page)).isNotEqualTo("Grönt ljus");
        assertThat(page.selectFirst(".answer").text()).contains("Återkallat: är ingen tid som finns");
    }

    @Test
    void aConsentThatIsYetToComeDoesNotFit() throws IOException, InterruptedException {
        Document page = checked(Map.of("p0.givenAt", "2026-05-02T08:00:00"));
        assertThat(light(page)).isNotEqualTo("Grönt ljus");
        assertThat(page.selectFirst(".answer").text()).contains("Går inte ihop");
    }

    @Test
    void anEmptyFormIsNotGreen() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), MAY)) {
            assertThat(light(desk.page("/post"))).isEqualTo("Inte klart än");
        }
    }

    @Test
    void aTextThatSeemsToHoldAnIdentityNumberIsLookedAt() throws IOException, InterruptedException {
        Document page = checked(Map.of("text", "Ring Tolvan, 19121212-1212!"));
        assertThat(page.selectFirst(".answer").text()).contains("STO-PER-36");
        assertThat(page.selectFirst("#text-notes").text()).contains("STO-PER-36");
    }

    @Test
    void whereNoRuleIsAboutItThereIsNoGreenLight() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.association(), MAY)) {
            assertThat(light(Jsoup.parse(desk.post("/post", goodPost()).body())))
                    .isEqualTo("Reglerna säger inget om det");
        }
    }

    @Test
    void whatIsFilledInStaysFilledIn() throws IOException, InterruptedException {
        Document page = checked(Map.of("text", "<b>\"&'</b>"));
        assertThat(page.selectFirst("#text").val()).isEqualTo("<b>\"&'</b>");
        assertThat(page.select("input[name=secret][value=false]").hasAttr("checked"))
                .isTrue();
        assertThat(page.selectFirst("[id=p0.legalBasis] option[selected]").val())
                .isEqualTo("CONSENT");
        assertThat(page.selectFirst("[id=p0.givenAt]").val()).isEqualTo("2026-04-20T08:00:00");
    }

    @Test
    void picturesAndPersonsAreAddedUpToALimit() throws IOException, InterruptedException {
        assertThat(checked(Map.of("do", "add-medium"))
                        .select("input[name=media]")
                        .val())
                .isEqualTo("2");
        assertThat(checked(Map.of("media", "9", "do", "add-medium"))
                        .select("input[name=media]")
                        .val())
                .isEqualTo("6");
        assertThat(checked(Map.of("persons", "2", "do", "drop-person"))
                        .select("input[name=persons]")
                        .val())
                .isEqualTo("1");
    }

    @Test
    void aPostGoesIntoTheCaseWithItsPersons() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), MAY)) {
            var form = goodPost();
            form.put("do", "save");
            assertThat(desk.post("/post", form).statusCode()).isEqualTo(303);
            List<Post> posts = desk.desk.now().content().accounts().get(0).posts();
            assertThat(posts).extracting(Post::id).containsExactly("utkast-1");
            assertThat(desk.desk.now().content().dataSubjects()).hasSize(1);
            desk.post("/post", form);
            assertThat(desk.desk.now().content().accounts().get(0).posts())
                    .extracting(Post::id)
                    .containsExactly("utkast-1", "utkast-2");
        }
    }
}
