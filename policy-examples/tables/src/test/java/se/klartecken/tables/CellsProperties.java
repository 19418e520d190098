package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No text is a formula in a cell, and every text comes back out of its cell. */
class CellsProperties {

    private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dangerous = Arbitraries.strings()
                .withChars("'" + SIGNS)
                .withChars('a', 'Å', ';', ',', '"', ' ', '1')
                .ofMaxLength(8);
        return Arbitraries.oneOf(dangerous, Arbitraries.strings().ofMaxLength(20));
    }

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        assertThat(Cells.original(Cells.harmless(text))).isEqualTo(text);
    }

    @Property
    void noCellBeginsAsAFormulaDoes(@ForAll("texts") String text) {
        String cell = Cells.harmless(text);
        assertThat(cell.isEmpty() || SIGNS.indexOf(cell.charAt(0)) < 0).isTrue();
    }

    @Property
    void twoTextsNeverShareACell(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Cells.harmless(one).equals(Cells.harmless(other))).isEqualTo(one.equals(other));
    }

    @Property
    void numbersAndDatesStayWhatTheyAre(
            @ForAll @IntRange(max = 1_000_000) int number, @ForAll @IntRange(min = -30_000, max = 80_000) int day) {
        String date = LocalDate.ofEpochDay(day).toString();
        assertThat(Cells.harmless(Integer.toString(number))).isEqualTo(Integer.toString(number));
        assertThat(Cells.harmless(date)).isEqualTo(date);
    }

    /** What OWASP names, one by one. */
    @Example
    void anApostropheGoesBeforeEachSign() {
        assertThat(List.of("=1+1", "+46 8", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"))
                .allSatisfy(text -> assertThat(Cells.harmless(text)).isEqualTo("'" + text));
        assertThat(List.of("'t Hoen", "''", "a=1", "1-2", "", " =1"))
                .allSatisfy(text -> assertThat(Cells.harmless(text)).isEqualTo(text));
        assertThat(Cells.harmless("'=1")).isEqualTo("''=1");
    }

    /** Through a whole table, too: whatever parts cells and rows stays within its cell. */
    @Property
    void visibleTextsSurviveATable(@ForAll("texts") String one, @ForAll("texts") String other) throws IOException {
        var out = new StringBuilder();
        TableWriter.write(List.of("a", "b"), List.of(List.of(one, other)), out);
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(out.substring(1))) {
            assertThat(records.stream().skip(1).map(CsvRecord::getFields).toList())
                    .containsExactly(List.of(Cells.harmless(Visible.of(one)), Cells.harmless(Visible.of(other))));
        }
    }
}
