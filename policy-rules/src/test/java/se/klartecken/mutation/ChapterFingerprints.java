package se.klartecken.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the answers of a chapter's rules rest on: its own text, the readings, and all of the code. */
final class ChapterFingerprints {

    private static final Path RULES = Path.of("src", "main", "resources", "se", "klartecken", "rules");

    private final String code =
            Fingerprint.of(List.of(Path.of("src", "main", "java"), Path.of("..", "policy-core", "src", "main")));

    String of(String chapter) {
        Path readings = RULES.resolve(chapter).resolveSibling("readings.json");
        List<Path> files = Stream.of(RULES.resolve(chapter + ".drl"), RULES.resolve(chapter + ".json"), readings)
                .filter(Files::exists)
                .toList();
        return code + " " + Fingerprint.of(files);
    }
}
