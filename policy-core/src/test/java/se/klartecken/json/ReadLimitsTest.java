package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

class ReadLimitsTest {

    private static CaseReader with(UnaryOperator<ReadLimitsBuilder> change) {
        return new CaseReader(
                change.apply(ReadLimitsBuilder.builder(ReadLimits.DEFAULT)).build());
    }

    private static void assertRefused(CaseDocument document, InputErrorCode code, String expected) {
        assertThat(document).isEqualTo(CaseDocument.rejectedWhole(List.of(new InputError(code, "", expected))));
    }

    private static String readings(String value) {
        return "{\"readings\":{\"r\":\"" + value + "\"}}";
    }

    @Test
    void documentBytesCountUtf8() throws IOException {
        String json = readings("å€😀");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSize(json.length() + 1 + 2 + 2);
        CaseReader enough = with(limits -> limits.documentBytes(bytes.length));
        assertThat(enough.read(json).errors()).isEmpty();
        assertThat(enough.read(bytes).errors()).isEmpty();
        CaseReader tooShort = with(limits -> limits.documentBytes(bytes.length - 1));
        String expected = "at most " + (bytes.length - 1) + " bytes";
        assertRefused(tooShort.read(json), InputErrorCode.DOCUMENT_TOO_LONG, expected);
        assertRefused(tooShort.read(bytes), InputErrorCode.DOCUMENT_TOO_LONG, expected);
        assertRefused(tooShort.read(new ByteArrayInputStream(bytes)), InputErrorCode.DOCUMENT_TOO_LONG, expected);
    }

    /** Where every character takes one byte, the quick look at the length must not refuse what just fits. */
    @Test
    void aTextOfJustTheAllowedLengthIsRead() {
        String json = readings("plain");
        assertThat(with(limits -> limits.documentBytes(json.length()))
                        .read(json)
                        .errors())
                .isEmpty();
        assertRefused(
                with(limits -> limits.documentBytes(json.length() - 1)).read(json),
                InputErrorCode.DOCUMENT_TOO_LONG,
                "at most " + (json.length() - 1) + " bytes");
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() throws IOException {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read[0] += length;
                return length;
            }
        };
        assertRefused(
                with(limits -> limits.documentBytes(1_000)).read(endless),
                InputErrorCode.DOCUMENT_TOO_LONG,
                "at most 1000 bytes");
        assertThat(read[0]).isEqualTo(1_001);
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() {
        assertRefused(
                new CaseReader().read(new byte[100_000_000]),
                InputErrorCode.DOCUMENT_TOO_LONG,
                "at most 33554432 bytes");
        assertRefused(
                new CaseReader().read("\"".repeat(100_000_000)),
                InputErrorCode.DOCUMENT_TOO_LONG,
                "at most 33554432 bytes");
    }

    @Test
    void depthCountsObjectsAndListsAndTheDocument() {
        String json = "{\"accounts\":[{\"purpose\":{}}]}";
        assertThat(with(limits -> limits.depth(4)).read(json).isRejectedWhole()).isFalse();
        assertRefused(
                with(limits -> limits.depth(3)).read(json),
                InputErrorCode.TOO_DEEP,
                "at most 3 objects and lists within each other");
    }

    @Test
    void nestingBombsAreRefused() {
        String expected = "at most 32 objects and lists within each other";
        for (String bomb : new String[] {"[", "{\"accounts\":", "{\"x\":[", "{\"readings\":"}) {
            assertRefused(new CaseReader().read(bomb.repeat(1_000_000)), InputErrorCode.TOO_DEEP, expected);
        }
    }

    @Test
    void textLengthCountsUtf16() {
        assertThat(with(limits -> limits.textLength(8))
                        .read(readings("12345678"))
                        .errors())
                .isEmpty();
        assertThat(with(limits -> limits.textLength(8))
                        .read(readings("😀😀😀😀"))
                        .errors())
                .isEmpty();
        assertRefused(
                with(limits -> limits.textLength(8)).read(readings("123456789")),
                InputErrorCode.TEXT_TOO_LONG,
                "at most 8 characters in a text");
        assertRefused(
                new CaseReader().read(readings("x".repeat(30_000_000))),
                InputErrorCode.TEXT_TOO_LONG,
                "at most 100000 characters in a text");
    }

    @Test
    void textLengthCountsNamesToo() {
        String expected = "at most 100000 characters in a property name";
        String name = "\"" + "x".repeat(1_000_000) + "\":\"s\"";
        assertRefused(new CaseReader().read("{\"readings\":{" + name + "}}"), InputErrorCode.TEXT_TOO_LONG, expected);
        assertRefused(new CaseReader().read("{" + name + "}"), InputErrorCode.TEXT_TOO_LONG, expected);
    }

    @Test
    void numberLengthCountsDigits() {
        String ten = Documents.withSubject("'ageYears':1234567890");
        assertThat(with(limits -> limits.numberLength(10)).read(ten).errors()).isEmpty();
        assertRefused(
                with(limits -> limits.numberLength(9)).read(ten),
                InputErrorCode.NUMBER_TOO_LONG,
                "at most 9 digits in a number");
        String expected = "at most 100 digits in a number";
        for (String million :
                new String[] {"1".repeat(1_000_000), "-" + "1".repeat(1_000_000), "1." + "1".repeat(1_000_000)}) {
            CaseDocument known = new CaseReader().read(Documents.withSubject("'ageYears':" + million));
            assertRefused(known, InputErrorCode.NUMBER_TOO_LONG, expected);
            CaseDocument unknown = new CaseReader().read(Documents.withSubject("'nobody':[" + million + "]"));
            assertRefused(unknown, InputErrorCode.NUMBER_TOO_LONG, expected);
        }
    }

    @Test
    void tokensCountBracketsNamesAndValues() {
        String seven = "{\"readings\":{\"r\":\"s\"}}";
        assertThat(with(limits -> limits.tokens(7)).read(seven).errors()).isEmpty();
        assertRefused(
                with(limits -> limits.tokens(6)).read(seven),
                InputErrorCode.TOO_MANY_TOKENS,
                "at most 6 brackets, property names and values");
        assertRefused(
                new CaseReader().read("{\"nobody\":[" + String.join(",", Collections.nCopies(4_000_000, "0")) + "]}"),
                InputErrorCode.TOO_MANY_TOKENS,
                "at most 4000000 brackets, property names and values");
    }

    @Test
    void theErrorsUpToTheLimitAreTold() {
        CaseReader three = with(limits -> limits.errors(3));
        InputError error = new InputError(InputErrorCode.WRONG_TYPE, "/accounts/2", "an object");
        assertThat(three.read("{\"accounts\":[0,0,0]}").errors()).hasSize(3).endsWith(error);
        CaseDocument tooMany = three.read("{\"accounts\":[0,0,0,0]}");
        assertThat(tooMany.isRejectedWhole()).isTrue();
        assertThat(tooMany.errors())
                .hasSize(4)
                .contains(error)
                .endsWith(new InputError(InputErrorCode.TOO_MANY_ERRORS, "", "at most 3 errors"));
    }

    @Test
    void aMillionFaultsGiveAThousandErrors() {
        CaseDocument read = new CaseReader().read("{" + "\"x\":0,".repeat(1_000_000) + "\"x\":0}");
        assertThat(read.errors()).hasSize(1_001);
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.documentBytes(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.depth(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.textLength(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.numberLength(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.tokens(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.errors(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(limits -> limits.documentBytes(Integer.MAX_VALUE)));
    }

    @Test
    void oneIsTheLeastOfEachLimit() {
        assertThat(new ReadLimits(1, 1, 1, 1, 1, 1).errors()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(0, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 0, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 1, 0));
    }
}
