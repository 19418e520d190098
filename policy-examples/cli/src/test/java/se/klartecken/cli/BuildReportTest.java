package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code --format junit} and {@code --format html}, as those see them who gate a build or open a page. */
class BuildReportTest {

    private static final String EXAMPLE = "cases/sollentuna-easter-2026.json";

    @TempDir
    private Path folder;

    private static Document junit(String file, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("check", file, "--policy", "sollentuna", "--format", "junit"));
        arguments.addAll(List.of(more));
        String xml = Cli.run(arguments.toArray(String[]::new)).out();
        SchemaFactory.newDefaultInstance()
                .newSchema(BuildReportTest.class.getResource("/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static int count(Document document, String element) {
        return document.getElementsByTagName(element).getLength();
    }

    @Test
    void brokenDutiesFailAndTheRestIsSkipped() throws Exception {
        // The text report has 41 findings: 19 not followed, 9 of them duties, 14 to review, 8 pending.
        Document document = junit(EXAMPLE);
        assertThat(count(document, "testcase")).isEqualTo(41 + 1);
        assertThat(count(document, "failure")).isEqualTo(9);
        assertThat(count(document, "skipped")).isEqualTo(41 - 9);
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("42");
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("9");
    }

    @Test
    void whatFailsIsWhatWasAskedFor() throws Exception {
        assertThat(count(junit(EXAMPLE, "--fail-on", "recommendation"), "failure"))
                .isEqualTo(19);
        assertThat(count(junit(EXAMPLE, "--fail-on", "review"), "failure")).isEqualTo(19 + 14);
        assertThat(count(junit(EXAMPLE, "--fail-on", "never"), "failure")).isZero();
    }

    @Test
    void whatIsFulfilledPasses() throws Exception {
        Document document = junit(EXAMPLE, "--explain");
        int passed = count(document, "testcase") - count(document, "failure") - count(document, "skipped");
        assertThat(passed).isEqualTo(1 + 252 + 682);
    }

    @Test
    void aReportOfNothingIsATestThatPasses() throws Exception {
        Document document = junit(file("{\"asOf\":\"2026-03-02T09:00:00+01:00\"}"));
        assertThat(count(document, "testcase")).isOne();
        assertThat(count(document, "failure") + count(document, "error") + count(document, "skipped"))
                .isZero();
    }

    @Test
    void whatCannotBeReadIsAnErrorThatRepeatsNothing() throws Exception {
        Document document = junit(file("{\"asOf\":\"<secret>\"}"), "--as-of", "2026-03-02T09:00:00+01:00");
        assertThat(count(document, "error")).isOne();
        assertThat(document.getElementsByTagName("error").item(0).getTextContent())
                .contains("/asOf")
                .doesNotContain("secret");
    }

    @Test
    void hostileIdsAreText() throws Exception {
        String id = "\\u0001\\uFFFE\\\"><failure/>&]]>";
        Document document = junit(file("{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":[{\"id\":\"o\","
                + "\"kind\":\"COMMITTEE\",\"crises\":[]}],\"accounts\":[{\"id\":\"" + id + "\",\"owner\":\"o\","
                + "\"platform\":{\"kind\":\"FACEBOOK\"},\"messages\":[{\"id\":\"m\",\"kind\":\"QUESTION\","
                + "\"receivedAt\":\"2026-02-23T10:00:00+01:00\",\"replies\":[]}]}]}"));
        var tests = document.getElementsByTagName("testcase");
        assertThat(IntStream.range(0, tests.getLength())
                        .mapToObj(i -> tests.item(i)
                                .getAttributes()
                                .getNamedItem("name")
                                .getNodeValue()))
                .anyMatch(name -> name.contains("@??\"><failure~1>&]]>"));
    }

    @Test
    void thePageIsInTheLanguageAskedFor() {
        String[] check = {"check", EXAMPLE, "--policy", "sollentuna", "--format", "html", "--lang", "en"};
        Cli english = Cli.run(check);
        assertThat(english.exitCode()).isOne();
        assertThat(english.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "svg class=\"timeline\"");
        check[check.length - 1] = "sv";
        assertThat(Cli.run(check).out()).contains("<html lang=\"sv\">", "Tvingande krav följs inte på 9 punkter.");
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json).toString();
    }
}
