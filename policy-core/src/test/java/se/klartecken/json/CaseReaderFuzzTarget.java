package se.klartecken.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import se.klartecken.fuzz.Claim;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;

/**
 * Any bytes give a document, whose errors hold nothing of the bytes; what was read is written and read back the same;
 * and screening it depends on which texts are equal, never on what they say.
 */
public final class CaseReaderFuzzTarget {

    private static final CaseReader READER = new CaseReader();
    private static final Instant AS_OF = Instant.parse("2026-03-02T12:00:00Z");

    private CaseReaderFuzzTarget() {}

    /** Loads the classes, which is slow with a fuzzer's eyes on them, before the time of single inputs is taken. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("{\"accounts\":[0]}".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] data) {
        CaseDocument read = READER.read(data);
        read.errors().forEach(CaseReaderFuzzTarget::claimSaysNothingOfTheInput);
        Claim.that(READER.read(data).equals(read), "the same document each time");
        if (read.content() != null) {
            claimWrittenReadsTheSame(read.content());
            claimScreeningSettles(read);
        }
    }

    private static void claimSaysNothingOfTheInput(InputError error) {
        Claim.that(FormatWords.isPointer(error.pointer()), "a pointer of known names and positions");
        Claim.that(FormatWords.isExpectation(error.expected()), "words of the format alone");
    }

    private static void claimWrittenReadsTheSame(Case content) {
        for (String text : List.of(CaseWriter.write(content), CaseWriter.writePretty(content))) {
            CaseDocument again = READER.read(text);
            Claim.that(again.errors().isEmpty(), "what was written is read without errors");
            Claim.that(content.equals(again.content()), "what was written reads the same");
        }
    }

    private static void claimScreeningSettles(CaseDocument read) {
        CaseDocument screened = Screening.screen(read, AS_OF);
        screened.errors()
                .forEach(error -> Claim.that(
                        FormatWords.isPointer(error.pointer()), "a pointer of known names and positions in screening"));
        Claim.that(Screening.screen(screened, AS_OF).equals(screened), "nothing more is found the second time");
        CaseDocument renamed = new CaseDocument(new Renamed().of(read.content()), read.errors(), read.rejected());
        CaseDocument renamedScreened = Screening.screen(renamed, AS_OF);
        Claim.that(renamedScreened.errors().equals(screened.errors()), "errors do not depend on what texts say");
        Claim.that(renamedScreened.rejected().equals(screened.rejected()), "nor does what is rejected");
    }
}
