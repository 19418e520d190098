package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Text;

/** Headers tell columns apart, and the page on tables lists them all and no others. */
class RegisterColumnTest {

    @Test
    void noTwoColumnsShareAHeader() {
        Set<String> seen = new HashSet<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            Stream.of(column.header().sv(), column.header().en()).distinct().forEach(header -> {
                assertThat(seen.add(header)).as(header).isTrue();
                assertThat(RegisterColumn.of(header)).contains(column);
            });
        }
    }

    @Test
    void thePageListsAllHeaders() throws IOException {
        Set<Text> listed = new HashSet<>();
        Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| Swedish "))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> {
                    String[] swedish = cells[1].replace("*", "").split(", ", -1);
                    String[] english = cells[2].replace("*", "").split(", ", -1);
                    assertThat(swedish).hasSameSizeAs(english);
                    for (int i = 0; i < swedish.length; i++) {
                        listed.add(new Text(swedish[i], english[i]));
                    }
                });
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RegisterColumn.values())
                        .map(RegisterColumn::header)
                        .toList());
    }
}
