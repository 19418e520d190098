package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipTest {

    private static final List<String> TEXTS = List.of("first", "", "thé thírd".repeat(50_000));

    @TempDir
    private Path folder;

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] members() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String text : TEXTS) {
            all.write(packed(text));
        }
        return all.toByteArray();
    }

    /** A source that gives a byte at a time and never says that there are more, as a pipe may. */
    private static InputStream trickling(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    @Test
    void allMembersAreRead() throws IOException {
        byte[] expected = String.join("", TEXTS).getBytes(StandardCharsets.UTF_8);
        try (var whole = new GzipMembers(new ByteArrayInputStream(members()));
                var slow = new GzipMembers(trickling(members()));
                var none = new GzipMembers(new ByteArrayInputStream(new byte[0]))) {
            assertThat(whole.readAllBytes()).isEqualTo(expected);
            assertThat(whole.endOfWhole()).isEqualTo(members().length);
            assertThat(slow.readAllBytes()).isEqualTo(expected);
            assertThat(none.readAllBytes()).isEmpty();
        }
    }

    /** All that can stand in a header by RFC 1952: extra bytes, a name, a comment and a sum. */
    @Test
    void headersMayHoldMore() throws IOException {
        byte[] plain = packed("text");
        var more = new ByteArrayOutputStream();
        more.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0b1_1110, 1, 2, 3, 4, 0, 3});
        more.writeBytes(new byte[] {2, 0, 'x', 'y', 'n', 'a', 0, 'c', 0, 9, 9});
        more.write(plain, 10, plain.length - 10);
        try (var in = new GzipMembers(new ByteArrayInputStream(more.toByteArray()))) {
            assertThat(in.readAllBytes()).isEqualTo("text".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatBreaksOffIsNoEnd() throws IOException {
        byte[] members = members();
        int first = packed(TEXTS.get(0)).length;
        int second = first + packed(TEXTS.get(1)).length;
        for (int length = 1; length < members.length; length++) {
            try (var in = new GzipMembers(new ByteArrayInputStream(Arrays.copyOf(members, length)))) {
                if (length != first && length != second) {
                    assertThatThrownBy(in::readAllBytes).isInstanceOf(EOFException.class);
                } else {
                    in.readAllBytes();
                }
                assertThat(in.endOfWhole()).isEqualTo(length >= second ? second : length >= first ? first : 0);
            }
        }
    }

    /** Every byte counts but those of time and system. */
    @Test
    void damageIsNoticed() throws IOException {
        byte[] good = packed("first");
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] = (byte) ~bad[at];
            try (var in = new GzipMembers(new ByteArrayInputStream(bad))) {
                if (at >= 4 && at < 10) {
                    assertThat(in.readAllBytes()).hasSize(5);
                } else {
                    assertThatThrownBy(in::readAllBytes).isInstanceOfAny(ZipException.class, EOFException.class);
                }
            }
        }
        try (var in = new GzipMembers(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void bothSidesMayBePacked() throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(Inputs.mixed(1_000));
        int half = input.length / 2;
        Path plain = Files.write(folder.resolve("in.ndjson"), input);
        Path packed = folder.resolve("in.ndjson.gz");
        Files.write(packed, packed(new String(input, 0, half, StandardCharsets.ISO_8859_1)));
        byte[] expected = Runs.output(Runs.BATCH, input);
        try (var out = Files.newOutputStream(packed)) {
            for (byte[] part : List.of(Arrays.copyOf(input, half), Arrays.copyOfRange(input, half, input.length))) {
                var member = new GZIPOutputStream(out);
                member.write(part);
                member.finish();
            }
        }
        for (Path in : List.of(plain, packed)) {
            for (String name : List.of("out.ndjson", "OUT.GZ", "out.gz")) {
                Path out = folder.resolve(name);
                Runs.run(Runs.BATCH, in, out, Existing.OVERWRITE);
                assertThat(Runs.content(out)).isEqualTo(expected);
            }
        }
    }

    /** All lines before the break that were whole are in the output or can be had by a resumed run. */
    @Test
    void anInputThatBreaksOffIsToldAndCanBeResumed() throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(Inputs.mixed(1_000));
        Path in = folder.resolve("in.gz");
        Path out = folder.resolve("out.ndjson");
        byte[] packed = packed(new String(input, StandardCharsets.UTF_8));
        Files.write(in, Arrays.copyOf(packed, packed.length - 3));

        assertThatThrownBy(() -> Runs.run(Runs.BATCH, in, out, Existing.REFUSE))
                .isInstanceOf(BrokenInputException.class);
        Files.write(in, packed);
        Runs.run(Runs.BATCH, in, out, Existing.RESUME);

        assertThat(Runs.content(out)).isEqualTo(Runs.output(Runs.BATCH, input));
    }
}
