package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema is committed and shipped. To write it anew after a change of the model:
 *
 * <pre>mvn test -pl policy-core -Dtest=CaseSchemaTest#theCommittedSchemaIsUpToDate -Dklartecken.schema.write</pre>
 */
class CaseSchemaTest {

    private static final Path COMMITTED = Path.of("src/main/resources" + CaseSchema.RESOURCE);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema = REGISTRY.getSchema(SchemaGenerator.generate());

    private static List<Error> validate(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void theCommittedSchemaIsUpToDate() throws IOException {
        String generated = SchemaGenerator.generate();
        if (System.getProperty("klartecken.schema.write") != null) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED))
                .as("out of date; CaseSchemaTest says how to write it anew")
                .isEqualTo(generated);
    }

    @Test
    void theCommittedSchemaIsShipped() throws IOException {
        assertThat(CaseSchema.text()).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void theSchemaIsASchema() {
        Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(validate(metaschema, SchemaGenerator.generate())).isEmpty();
    }

    @Test
    void everyPropertyIsDescribed() {
        Trees.nodes(Trees.MAPPER.readTree(SchemaGenerator.generate())).forEach((pointer, node) -> {
            if (pointer.endsWith("/description")) {
                assertThat(node.asString()).as(pointer).isNotBlank();
            }
        });
    }

    static Stream<BadDocument> bad() {
        return BadDocumentsTest.all().filter(BadDocument::schemaSees);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatTheReaderRefuses(BadDocument bad) {
        assertThat(validate(schema, bad.json())).isNotEmpty();
    }

    static Stream<String> good() {
        return GoodDocumentsTest.all();
    }

    @ParameterizedTest
    @MethodSource("good")
    void acceptsWhatTheReaderAccepts(String good) {
        assertThat(validate(schema, good)).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void acceptsWhatIsWritten(@ForAll Random random) {
        assertThat(validate(schema, CaseWriter.write(new RandomCase(random).next())))
                .isEmpty();
    }
}
