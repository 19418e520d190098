package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.klartecken.Policies;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;

/** Reads a case, judges its posts and prints the first finding, with the library. */
final class StartOfLibrary {

    private StartOfLibrary() {}

    public static void main(String[] args) throws IOException {
        CaseDocument document = new CaseReader().read(Files.readAllBytes(Path.of(args[0])));
        Finding first = Policies.named("stockholm")
                .check(document, Town.aboutPosts(Objects.requireNonNull(document.content())))
                .findings()
                .get(0);
        System.out.println(first.id() + " " + first.outcome());
    }
}
