package se.klartecken.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts of one row. An empty cell is unknown; what cannot be read is an error and then unknown, too. */
final class RegisterRow {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter LOCAL_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_ID = 200;

    private final Table.Row row;
    private final Map<RegisterColumn, Integer> columns;
    private final Consumer<TableError> errors;

    RegisterRow(Table.Row row, Map<RegisterColumn, Integer> columns, Consumer<TableError> errors) {
        this.row = row;
        this.columns = columns;
        this.errors = errors;
    }

    /** A text without the white space around it. */
    @Nullable String text(RegisterColumn column) {
        Integer index = columns.get(column);
        String cell = index == null || index >= row.cells().size()
                ? ""
                : Cells.original(row.cells().get(index)).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** A text that names something. */
    @Nullable String id(RegisterColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!isId(text)) {
            refuse(column, "at most " + LONGEST_ID + " characters, among them a letter or digit");
            return null;
        }
        return text;
    }

    static boolean isId(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                && text.codePointCount(0, text.length()) <= LONGEST_ID;
    }

    @Nullable List<String> list(RegisterColumn column) {
        String text = text(column);
        return text == null
                ? null
                : Arrays.stream(text.split("\\|", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    <T> @Nullable T word(RegisterColumn column, Vocabulary<T> vocabulary) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> found = vocabulary.find(text);
        if (found.isEmpty()) {
            refuse(column, vocabulary.expected());
        }
        return found.orElse(null);
    }

    @Nullable Boolean flag(RegisterColumn column) {
        return word(column, Vocabulary.FLAG);
    }

    @Nullable LocalDate date(RegisterColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException mayQuoteTheCell) {
            // Told below.
        }
        refuse(column, "a date of the years 1900 to 2199, such as 2026-03-02");
        return null;
    }

    /** A date and time on the clocks of Stockholm; one that they skip or show twice is no instant. */
    @Nullable Instant moment(RegisterColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(text, LOCAL_TIME);
            List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(time);
            if (offsets.size() == 1 && time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant(offsets.get(0));
            }
        } catch (DateTimeParseException mayQuoteTheCell) {
            // Told below.
        }
        refuse(column, "date and time in Stockholm, such as 2026-03-02 14:30, which its clocks show once");
        return null;
    }

    void refuse(RegisterColumn column, String expected) {
        int position = columns.getOrDefault(column, -1) + 1;
        errors.accept(new TableError(row.number(), position, column.header().en(), expected));
    }
}
