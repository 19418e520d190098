package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;
import se.klartecken.html.FactKind.Control;
import se.klartecken.json.CaseSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the properties of a case are called, and how they are filled in, goes with the schema of the case. */
class CaseWordsTest {

    private final JsonNode schema = JsonMapper.shared().readTree(CaseSchema.text());

    @Test
    void everyPropertyHasWordsInBothLanguages() {
        var wordless = new TreeSet<String>();
        schema.findValues("properties")
                .forEach(properties -> properties.propertyNames().forEach(name -> {
                    if (FactWords.said(name).size() < 2) {
                        wordless.add(name);
                    }
                }));
        assertThat(wordless).isEmpty();
    }

    @Test
    void everyListHasWordsForOneOfIt() {
        var wordless = new TreeSet<String>();
        schema.findValues("properties")
                .forEach(properties -> properties.properties().forEach(property -> {
                    if (property.getValue().has("items")
                            && FactWords.said(property.getKey()).size() < 4) {
                        wordless.add(property.getKey());
                    }
                }));
        assertThat(wordless).isEmpty();
    }

    @Test
    void whatHasNoWordsIsCalledByItsOwnName() {
        assertThat(new FactWords(new Wording(Language.SV)).of("somethingNew")).isEqualTo("somethingNew");
    }

    @Test
    void fieldsFitWhatTheSchemaSays() {
        assertThat(FactKinds.at("/accounts/3/posts/0/holdsSecretInformation"))
                .isEqualTo(FactKind.of(Control.YES_OR_NO));
        assertThat(FactKinds.at("/dataSubjects/7/birthDate")).isEqualTo(FactKind.of(Control.DAY));
        assertThat(FactKinds.at("/accounts/0/messages/1/caseLink/movedAt")).isEqualTo(FactKind.of(Control.PARTS));
        assertThat(FactKinds.at("/accounts/0/messages/1/receivedAt")).isEqualTo(FactKind.of(Control.MOMENT));
        assertThat(FactKinds.at("/dataSubjects/7/ageYears")).isEqualTo(FactKind.of(Control.NUMBER));
        assertThat(FactKinds.at("/accounts/0/strategyDocument/ref")).isEqualTo(FactKind.of(Control.TEXT));
        assertThat(FactKinds.at("/attestations")).isEqualTo(FactKind.of(Control.PARTS));
        assertThat(FactKinds.at("/accounts/0/messages/1/kind").choices())
                .containsExactly("QUESTION", "COMMENT", "OPINION", "POST");
    }

    @Test
    void aPlaceThatTheSchemaDoesNotKnowTakesText() {
        assertThat(FactKinds.at("/message/nowhere")).isEqualTo(FactKind.of(Control.TEXT));
    }
}
