package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.DataSubject;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Personal;
import se.klartecken.model.Post;
import se.klartecken.model.Reply;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A token in every field that can hold personal data comes out nowhere: no report, no log line, no error. */
class CanaryTest {

    private static final String TOKEN = "Kanariefågel-7Q3X";
    private static final String BORN = "1913-11-17";
    private static final Path LOG = Path.of("target", "trace.log");

    static Stream<Policy> policies() {
        return Policies.names().stream().map(Policies::named);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void comesOutNowhere(Policy policy) throws IOException {
        JsonNode citizen = Samples.of(policy).citizen();
        Set<String> names = personalNames();
        assertThat(fill(citizen, names)).as("fields filled").isGreaterThan(3);
        CaseDocument document = new CaseReader().read(citizen.toString());
        LoggerFactory.getLogger(CanaryTest.class).trace("the log is open");

        StringBuilder all = new StringBuilder(document.toString());
        Report report = policy.check(document, Question.ofCase().explained());
        all.append(ReportWriter.write(report)).append(report).append(document.content());
        for (Language language : Language.values()) {
            new TextRenderer().render(report, language, all);
            new MarkdownRenderer().render(report, language, all);
        }
        String damaged = citizen.toString().replace("\"receivedAt\"", "\"received_at\"");
        all.append(policy.check(new CaseReader().read(damaged), Question.ofCase()));
        all.append(Files.readString(LOG));

        assertThat(all.toString())
                .contains("the log is open")
                .doesNotContain(TOKEN)
                .doesNotContain(BORN);
    }

    private static Set<String> personalNames() {
        Set<String> names = new HashSet<>();
        for (Class<?> record : List.of(Post.class, IncomingMessage.class, Reply.class, DataSubject.class)) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.isAnnotationPresent(Personal.class)) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }

    /** Fills what is personal, in place; returns how many fields it filled. */
    private static int fill(JsonNode node, Set<String> names) {
        int filled = 0;
        if (node instanceof ObjectNode object) {
            boolean person = object.has("consents") || object.has("birthDate");
            boolean words =
                    object.has("receivedAt") || object.has("status") || (object.has("at") && object.has("kind"));
            if (person && names.contains("birthDate")) {
                object.put("birthDate", BORN);
                filled++;
            }
            if (words && names.contains("text") && !object.has("certainty") && !isModeration(object)) {
                object.put("text", TOKEN);
                filled++;
            }
            if (object.has("receivedAt") && names.contains("author")) {
                object.put("author", TOKEN);
                filled++;
            }
        }
        for (JsonNode child : node) {
            filled += fill(child, names);
        }
        return filled;
    }

    private static boolean isModeration(ObjectNode object) {
        String kind = object.path("kind").asString("");
        return object.has("at") && !Set.of("ANSWER", "HOLDING", "AUTOMATIC").contains(kind);
    }
}
