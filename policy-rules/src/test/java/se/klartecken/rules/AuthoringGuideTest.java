package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to writing rules shows stands in the rule set of Lillhamn, which is built and tested. */
class AuthoringGuideTest {

    private static final Path GUIDE = Path.of("AUTHORING.md");
    private static final Path EXAMPLE = Path.of("..", "policy-examples", "own-municipality");

    /** A block of code, and before it the file that it is from. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (?<file>\\S+) -->\n)?^```(?<language>\\w+)\n(?<code>.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private record Block(String file, String language, String code) {}

    static List<Block> blocks() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(GUIDE));
        return matcher.results()
                .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
                .toList();
    }

    static Stream<Block> blocksOfFiles() throws IOException {
        return blocks().stream().filter(block -> block.file() != null);
    }

    @Test
    void allButCommandsIsFromAFile() throws IOException {
        assertThat(blocks())
                .hasSizeGreaterThan(20)
                .allMatch(block -> block.file() != null || block.language().equals("sh"));
    }

    @ParameterizedTest
    @MethodSource("blocksOfFiles")
    void standsInItsFile(Block block) throws IOException {
        assertThat(Files.readString(EXAMPLE.resolve(block.file())))
                .contains(block.code().stripTrailing());
    }

    /** Links lead somewhere. */
    @Test
    void whatItLinksToIsThere() throws IOException {
        Matcher links = Pattern.compile("\\]\\((\\.\\./[^)#]+)").matcher(Files.readString(GUIDE));
        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }
}
