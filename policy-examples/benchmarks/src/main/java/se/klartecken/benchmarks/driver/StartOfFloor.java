package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.floor.StockholmPosts;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;

/** The same by hand. */
final class StartOfFloor {

    private StartOfFloor() {}

    public static void main(String[] args) throws IOException {
        CaseDocument document = new CaseReader().read(Files.readAllBytes(Path.of(args[0])));
        CaseDocument screened = Screening.screen(document, Times.AS_OF);
        Finding first = new StockholmPosts()
                .check(Objects.requireNonNull(screened.content()), Times.AS_OF, false)
                .get(0);
        System.out.println(first.id() + " " + first.outcome());
    }
}
