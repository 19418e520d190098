package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Whatever bytes a line has, it gets a record in its place and the lines around it are judged as without it. */
class HostileLinesProperties {

    private static final String FINDINGS_OF_A_QUESTION = "SOL-5-3";

    /** Bytes of all sorts, many of them such as JSON is made of. */
    @Provide
    Arbitrary<byte[]> hostileLine() {
        Arbitrary<Byte> letter = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of('{', '}', '[', ']', '"', ':', ',', '\\', ' ', '\r', '\t', '0', 'e')
                        .map(c -> (byte) (char) c));
        Arbitrary<byte[]> bytes =
                letter.filter(b -> b != '\n').array(byte[].class).ofMaxSize(80);
        Arbitrary<byte[]> damaged = Arbitraries.of(Inputs.CONTEXT, Inputs.CASE, Inputs.question(1), Inputs.post(1))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .flatMap(line -> Arbitraries.integers()
                        .between(0, line.length - 1)
                        .flatMap(at -> letter.filter(b -> b != '\n').map(b -> changed(line, at, b))));
        return Arbitraries.oneOf(bytes, damaged);
    }

    private static byte[] changed(byte[] line, int at, byte to) {
        byte[] changed = line.clone();
        changed[at] = to;
        return changed;
    }

    @Property(tries = 500)
    void takesNoOtherLineAlong(@ForAll("hostileLine") byte[] line) throws IOException, InterruptedException {
        var input = new ByteArrayOutputStream();
        input.writeBytes(Inputs.bytes(Inputs.CONTEXT, Inputs.question(1)));
        input.writeBytes(line);
        input.writeBytes(Inputs.bytes("", Inputs.CONTEXT, Inputs.question(2)));

        List<JsonNode> records = Runs.records(Runs.output(Runs.BATCH, input.toByteArray()));

        boolean isBlank = new String(line, StandardCharsets.ISO_8859_1).matches("[ \t\r]*");
        assertThat(records)
                .extracting(record -> record.at("/line").asInt())
                .isEqualTo(isBlank ? List.of(1, 2, 4, 5) : List.of(1, 2, 3, 4, 5));
        assertThat(records.get(1).toString()).contains(FINDINGS_OF_A_QUESTION);
        assertThat(records.get(records.size() - 1).toString()).contains(FINDINGS_OF_A_QUESTION);
    }
}
