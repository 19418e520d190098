package example.lillhamn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;

/** Prints what the guideline says of a case in a file. */
public final class CheckCase {

    private CheckCase() {}

    /** @param args the file */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("A case in a file, please.");
            return;
        }
        try (InputStream file = Files.newInputStream(Path.of(args[0]))) {
            Report report = Policies.named("lillhamn").check(new CaseReader().read(file), Question.ofCase());
            new TextRenderer().render(report, Language.EN, System.out);
        }
    }
}
