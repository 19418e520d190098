package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.klartecken.Policies;
import se.klartecken.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of edge cases that the clauses were searched for. Each names the samples that try it, or says why none can.
 */
class EdgeCasesTest {

    /** As many as were found when the texts were read clause by clause: an edge case is not lost without notice. */
    private static final int ALL = 847;

    @TestFactory
    Stream<DynamicTest> eachIsTriedOrExplained() {
        return Policies.names().stream().map(Policies::named).flatMap(EdgeCasesTest::ofPolicy);
    }

    private static Stream<DynamicTest> ofPolicy(Policy policy) {
        Set<String> samples = new HashSet<>();
        ShippedRuleSets.of(policy).samples().forEach(sample -> samples.add(sample.toString()));
        return edgeCases(policy)
                .propertyStream()
                .flatMap(clause -> clause.getValue()
                        .propertyStream()
                        .map(edge -> DynamicTest.dynamicTest(clause.getKey() + ": " + edge.getKey(), () -> {
                            assertThat(policy.catalogue().holds(clause.getKey()))
                                    .isTrue();
                            if (edge.getValue().isArray()) {
                                assertThat(edge.getValue())
                                        .isNotEmpty()
                                        .allMatch(name -> samples.contains(name.stringValue()));
                            } else {
                                assertThat(edge.getValue().stringValue()).isNotBlank();
                            }
                        })));
    }

    @Test
    void noneIsLost() {
        long all = Policies.names().stream()
                .map(Policies::named)
                .flatMap(policy -> edgeCases(policy).valueStream())
                .mapToLong(JsonNode::size)
                .sum();
        assertThat(all).isEqualTo(ALL);
    }

    private static JsonNode edgeCases(Policy policy) {
        String resource = "/edge-cases/" + policy.name() + ".json";
        try (InputStream in = EdgeCasesTest.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
