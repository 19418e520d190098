package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.spring.KlarteckenProperties;
import se.klartecken.testing.pages.Page;

/** The tables of the README list all that there is. */
class ReadmeTest {

    private static final Page README = Page.of("policy-examples/spring-boot/README.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Rows of the table that begins so. */
    private static Stream<String> rows(String header) {
        return README.prose().stream()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "));
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace("`", ""))
                .toList();
    }

    @Test
    void listsTheAddresses() {
        List<String> listed = rows("| address |")
                .map(row -> code(row).get(0))
                .filter(address -> !address.contains("/actuator/"))
                .toList();
        var described = new ArrayList<String>();
        Description.DOCUMENT
                .path("paths")
                .forEachEntry((address, operations) -> operations
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                        .filter(method -> !method.equals("PARAMETERS"))
                        .forEach(method -> described.add(method + " " + address)));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void listsTheProblems() {
        List<String> listed = rows("| status |")
                .flatMap(row -> {
                    String[] cells = row.split(" \\| ", -1);
                    List<String> types = code(cells[1]);
                    String[] statuses = cells[0].replace("| ", "").split(", ", -1);
                    return Stream.iterate(0, at -> at < types.size(), at -> at + 1)
                            .map(at -> statuses[Math.min(at, statuses.length - 1)] + " " + types.get(at));
                })
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Trouble.values())
                        .map(it -> it.status().value() + " " + it.type().replace("urn:klartecken:problem:", ""))
                        .toList());
    }

    @Test
    void listsTheProperties() {
        List<String> listed = rows("| property |")
                .map(row -> code(row).get(0).replaceAll("\\.[A-Z].*", ""))
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(KlarteckenProperties.class.getRecordComponents())
                        .map(it -> "klartecken."
                                + it.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                        .toList());
    }
}
