package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.Question;

/** A run that was interrupted anywhere ends, when it is resumed, as one that was not. */
class ResumeTest {

    /** Of another municipality: there is nothing to say of what is on its account. */
    private static final String FROM_AFAR =
            Inputs.CONTEXT.replace("\"kind\":\"COMMITTEE\"", "\"kind\":\"COMMITTEE\",\"municipality\":\"umea\"");

    private static final String WITHOUT_ACCOUNTS = Inputs.context("{\"asOf\":\"2026-03-02T09:00:00+01:00\"}");

    /** What is said of the questions hangs on the context before them. */
    private static final byte[] INPUT = Inputs.bytes(
            "",
            FROM_AFAR,
            Inputs.question(1),
            "no json",
            "",
            WITHOUT_ACCOUNTS,
            Inputs.question(2),
            Inputs.question(3),
            FROM_AFAR,
            Inputs.question(4));

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.write(folder.resolve("in.ndjson"), INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson", "out.ndjson.gz"})
    void fromEveryByte(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Summary undisturbed = Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        byte[] whole = Files.readAllBytes(out);
        byte[] content = Runs.content(out);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(out, Arrays.copyOf(whole, length));
            Summary resumed = Runs.run(Runs.BATCH.threads(1 + length % 3), in, out, Existing.RESUME);
            assertThat(Runs.content(out)).as("cut at %d", length).isEqualTo(content);
            assertThat(resumed).as("cut at %d", length).isEqualTo(undisturbed);
        }
    }

    /** Whole members of some lines each, as long runs write them. */
    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson", "out.ndjson.gz"})
    void amongManyBlocks(String name) throws IOException, InterruptedException {
        Files.write(in, Inputs.bytes(Inputs.mixed(1_000)));
        Path out = folder.resolve(name);
        Summary undisturbed = Runs.run(Runs.BATCH, in, out, Existing.RESUME);
        byte[] whole = Files.readAllBytes(out);
        byte[] content = Runs.content(out);

        for (int part = 1; part < 8; part++) {
            Files.write(out, Arrays.copyOf(whole, whole.length / 8 * part));
            assertThat(Runs.run(Runs.BATCH, in, out, Existing.RESUME)).isEqualTo(undisturbed);
            assertThat(Runs.content(out)).isEqualTo(content);
        }
    }

    @Test
    void whatIsAlreadyWholeStaysAsItIs() throws IOException, InterruptedException {
        Path out = folder.resolve("out.gz");
        Summary first = Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        byte[] whole = Files.readAllBytes(out);

        assertThat(Runs.run(Runs.BATCH, in, out, Existing.RESUME)).isEqualTo(first);
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void linesThatCameLaterAreAdded() throws IOException, InterruptedException {
        Path out = folder.resolve("out.ndjson");
        Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        byte[] more = (new String(INPUT, StandardCharsets.UTF_8) + Inputs.question(5)).getBytes(StandardCharsets.UTF_8);
        Files.write(in, more);

        Runs.run(Runs.BATCH, in, out, Existing.RESUME);

        assertThat(Files.readAllBytes(out)).isEqualTo(Runs.output(Runs.BATCH, more));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson", "out.ndjson.gz"})
    void theOutputOfAnotherRunStaysAsItIs(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        for (Batch other : new Batch[] {
            Batch.of(Runs.POLICY, Question.ofCase().explained()),
            Batch.of(Policies.named("stockholm"), Question.ofCase()),
            Runs.BATCH.longestLine(1_000)
        }) {
            assertRefused(other, out);
        }
    }

    @Test
    void aFileOfSomethingElseStaysAsItIs() throws IOException {
        for (String content : new String[] {"h", "hello", "hello\n", "{\"policy\":\"", "\u001F"}) {
            assertRefusedOrBegun(Files.writeString(folder.resolve("out.ndjson"), content));
            assertRefusedOrBegun(Files.writeString(folder.resolve("out.gz"), content));
        }
    }

    /** Only what the run itself would have begun with is written over. */
    private void assertRefusedOrBegun(Path out) throws IOException {
        String content = Files.readString(out);
        boolean couldBeItsBeginning =
                out.toString().endsWith(".gz") ? content.equals("\u001F") : content.equals("{\"policy\":\"");
        if (!couldBeItsBeginning) {
            assertRefused(Runs.BATCH, out);
        }
    }

    @Test
    void theOutputOfALongerInputIsRefused() throws IOException, InterruptedException {
        Path out = folder.resolve("out.ndjson");
        Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        Files.write(in, Inputs.bytes(Inputs.CONTEXT));
        assertRefused(Runs.BATCH, out);
    }

    @Test
    void aDamagedOutputIsRefused() throws IOException, InterruptedException {
        Path out = folder.resolve("out.ndjson");
        Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        String whole = Files.readString(out);
        Files.writeString(out, whole.replace("\"line\":3", "\"line\":\"3\""));
        assertRefused(Runs.BATCH, out);
        Files.writeString(out, whole.replace("\"errors\":[]", "\"errors\":["));
        assertRefused(Runs.BATCH, out);
    }

    @Test
    void onlyWhoSaysSoWritesOverAFile() throws IOException, InterruptedException {
        Path out = Files.writeString(folder.resolve("out.ndjson"), "something dear");
        assertThatThrownBy(() -> Runs.run(Runs.BATCH, in, out, Existing.REFUSE)).isInstanceOf(RefusedException.class);
        assertThat(out).hasContent("something dear");

        Runs.run(Runs.BATCH, in, out, Existing.OVERWRITE);

        assertThat(Files.readAllBytes(out)).isEqualTo(Runs.output(Runs.BATCH, INPUT));
    }

    @Test
    void aFolderIsNoOutput() {
        assertThatThrownBy(() -> Runs.run(Runs.BATCH, in, folder, Existing.RESUME))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Runs.run(Runs.BATCH, in, folder, Existing.OVERWRITE))
                .isInstanceOf(IOException.class);
    }

    private void assertRefused(Batch batch, Path out) throws IOException {
        byte[] before = Files.readAllBytes(out);
        assertThatThrownBy(() -> Runs.run(batch, in, out, Existing.RESUME)).isInstanceOf(RefusedException.class);
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
    }
}
