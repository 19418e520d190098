package se.klartecken.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with a file in them. */
class UploadTest {

    private static Upload read(String type, byte[] body) {
        return Upload.read(new Request(
                "POST",
                "/case",
                "",
                Map.of("content-type", List.of(type)),
                new String(body, StandardCharsets.ISO_8859_1)));
    }

    private static Upload read(String body) {
        return read("multipart/form-data; boundary=XX", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String name, String content) {
        return "--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    @Test
    void partsAreReadByteByByte() {
        Upload upload = read(part("token", "abc") + part("case", "å\r\n--X\r\n\r\n{}") + "--XX--\r\n");
        assertThat(upload.text("token")).isEqualTo("abc");
        assertThat(upload.text("case")).isEqualTo("å\r\n--X\r\n\r\n{}");
        assertThat(upload.part("other")).isEmpty();
    }

    @Property(tries = 200)
    void everyFileComesThroughAsItIs(@ForAll byte[] file) {
        byte[] head = "--XX\r\nContent-Disposition: form-data; name=\"case\"\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--XX--".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + file.length + end.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(end, 0, body, head.length + file.length, end.length);
        assertThat(read("multipart/form-data; boundary=\"XX\"", body).part("case"))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--XX",
                "--XX\r\n",
                "--XX\r\n\r\nno name\r\n--XX--",
                "--XX\r\nContent-Disposition: form-data; name=\"case\"\r\n\r\nno end",
                "before\r\n--XX\r\nContent-Disposition: form-data; name=\"case\"\r\n\r\n{}\r\n--XX--"
            })
    void whatIsNoSuchFormIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refused.class).hasMessage("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/mixed; boundary=XX"
            })
    void whatSaysThatItIsNoneIsRefused(String type) {
        assertThatThrownBy(() -> read(type, part("case", "{}").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thereAreOnlySoManyParts() {
        String ten = IntStream.range(0, 10).mapToObj(i -> part("p" + i, "1")).collect(Collectors.joining());
        assertThat(read(ten + "--XX--").text("p9")).isEqualTo("1");
        assertThatThrownBy(() -> read(ten + part("p10", "1") + "--XX--")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read(part("a", "1") + part("a", "2") + "--XX--"))
                .isInstanceOf(Refused.class);
    }
}
