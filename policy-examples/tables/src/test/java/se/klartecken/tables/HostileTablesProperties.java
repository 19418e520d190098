package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;

/** Whatever stands in a table, it is a case without a fault or errors, and never an exception. */
class HostileTablesProperties {

    private static final List<String> CELLS = List.of(
            "a",
            "b",
            "o",
            "p",
            "bolag",
            "nämnd",
            "X",
            "Facebook",
            "",
            " ",
            "ja",
            "nej",
            "2026-01-01",
            "2026-02-29",
            "2026-03-01 10:00",
            "2026-03-29 02:30",
            "befintligt",
            "=1+1",
            "'=1",
            "\"",
            "\"\"\n",
            "\"x;y\"",
            "\uFEFF",
            "\uD83D",
            "\u0000",
            "|",
            "a|b",
            "förvaltningschef",
            "person",
            "'",
            "\u202E",
            "\u2028");

    @Property(tries = 500)
    void randomBytes(@ForAll byte[] bytes) {
        assertThat(RegisterReader.read(bytes, RegisterOptions.STRICT).errors()).isNotEmpty();
    }

    @Property(tries = 1_000)
    void tablesOfOddCells(@ForAll Random random) {
        List<RegisterColumn> columns = Arrays.stream(RegisterColumn.values())
                .filter(column -> column.isRequired() || random.nextInt(3) == 0)
                .toList();
        String separator = random.nextBoolean() ? ";" : ",";
        String csv = columns.stream().map(column -> column.header().sv()).collect(Collectors.joining(separator))
                + "\n"
                + IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(row -> columns.stream()
                                .map(column -> cell(column, row, random))
                                .collect(Collectors.joining(separator)))
                        .collect(Collectors.joining("\n"));
        ReadRegister register = RegisterReader.read(
                csv.getBytes(StandardCharsets.UTF_8), new RegisterOptions("slk", null, random.nextBoolean()));
        assertThat(register.content() == null).isNotEqualTo(register.errors().isEmpty());
        if (register.content() != null) {
            assertThat(new CaseReader()
                            .read(CaseWriter.write(register.content()))
                            .content())
                    .isEqualTo(register.content());
        }
    }

    /** Mostly what belongs there, so that whole rows are read. */
    private static String cell(RegisterColumn column, int row, Random random) {
        if (random.nextInt(12) == 0 || !column.isRequired()) {
            return CELLS.get(random.nextInt(CELLS.size()));
        }
        return switch (column) {
            case ACCOUNT -> "account-" + row;
            case ORGANISATION -> "unit";
            case ORGANISATION_KIND -> "förvaltning";
            default -> "Facebook";
        };
    }
}
