package se.klartecken.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.RegisterEntry;

/**
 * Reads a register of accounts, one row each, as a case. What a cell does not say is unknown, and what it says in words
 * that are not known is an error and never a guess. Nothing of a cell is repeated in an error.
 */
public final class RegisterReader {

    /** The longest register that is read, in bytes. */
    public static final int MOST_BYTES = TableReader.MOST_BYTES;

    private static final int MOST_ERRORS = 1_000;

    private static final Comparator<TableError> IN_ORDER =
            Comparator.comparingInt(TableError::row).thenComparingInt(TableError::column);

    private final RegisterOptions options;
    private final List<TableError> errors = new ArrayList<>();
    private final Map<RegisterColumn, Integer> columns = new EnumMap<>(RegisterColumn.class);
    private final List<Account> accounts = new ArrayList<>();
    private final List<RegisterEntry> entries = new ArrayList<>();
    private final Map<String, RegisterRow> rows = new LinkedHashMap<>();
    private final Owners owners = new Owners();

    private RegisterReader(RegisterOptions options) {
        this.options = options;
    }

    /**
     * Reads a table in UTF-8, with or without byte order mark, parted by commas or semicolons, with the headers of
     * {@link RegisterColumn} in any order.
     */
    public static ReadRegister read(byte[] csv, RegisterOptions options) {
        try {
            return new RegisterReader(options).read(TableReader.read(csv));
        } catch (RefusedTableException e) {
            return new ReadRegister(null, List.of(e.error()));
        }
    }

    private ReadRegister read(Table table) throws RefusedTableException {
        header(table.header());
        if (errors.isEmpty()) {
            for (Table.Row row : table.rows()) {
                row(new RegisterRow(row, columns, errors::add));
                if (errors.size() >= MOST_ERRORS) {
                    throw new RefusedTableException(TableError.ofTable("fewer than " + MOST_ERRORS + " errors"));
                }
            }
            owners.ids().stream()
                    .flatMap(id -> Stream.ofNullable(rows.get(id)))
                    .forEach(row -> row.refuse(RegisterColumn.ACCOUNT, "an id that no organisation has"));
        }
        errors.sort(IN_ORDER);
        return errors.isEmpty() ? keeper() : new ReadRegister(null, errors);
    }

    private void header(List<String> cells) {
        for (int index = 0; index < cells.size(); index++) {
            column(Cells.original(cells.get(index)), index);
        }
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                errors.add(new TableError(1, 0, column.header().en(), "a column with this header"));
            }
        }
        if (options.keptBy() == null) {
            refuseWithoutKeeper(RegisterColumn.STATUS);
            refuseWithoutKeeper(RegisterColumn.UPDATED);
        }
    }

    private void column(String cell, int index) {
        Optional<RegisterColumn> known = RegisterColumn.of(cell);
        if (known.isPresent() && columns.putIfAbsent(known.get(), index) != null) {
            errors.add(new TableError(1, index + 1, known.get().header().en(), "each header once"));
        }
        if (known.isEmpty() && !options.ignoreOtherColumns()) {
            errors.add(new TableError(1, index + 1, "", "a header of a register"));
        }
    }

    /** How an account is listed is a fact about the register, which somebody keeps. */
    private void refuseWithoutKeeper(RegisterColumn column) {
        Integer index = columns.get(column);
        if (index != null) {
            errors.add(new TableError(
                    1, index + 1, column.header().en(), "to be told which organisation keeps the register"));
        }
    }

    private void row(RegisterRow row) {
        String id = required(row, RegisterColumn.ACCOUNT);
        String owner = required(row, RegisterColumn.ORGANISATION);
        PlatformKind platform = row.word(RegisterColumn.PLATFORM, Vocabulary.PLATFORM);
        OrganisationKind kind = row.word(RegisterColumn.ORGANISATION_KIND, Vocabulary.ORGANISATION);
        requireCell(row, RegisterColumn.PLATFORM);
        requireCell(row, RegisterColumn.ORGANISATION_KIND);
        if (id != null && rows.putIfAbsent(id, row) != null) {
            row.refuse(RegisterColumn.ACCOUNT, "an account that no other row is about");
        }
        AccountBuilder account = RegisteredAccount.details(row);
        AccountStatus status = row.word(RegisterColumn.STATUS, Vocabulary.STATUS);
        LocalDate updated = row.date(RegisterColumn.UPDATED);
        if (id != null && owner != null && platform != null && kind != null) {
            owners.add(row, owner, kind);
            accounts.add(account.id(id)
                    .owner(owner)
                    .platform(new Platform(platform, row.text(RegisterColumn.PLATFORM_NAME), null))
                    .build());
            entries.add(new RegisterEntry(id, status, updated));
        }
    }

    private static @Nullable String required(RegisterRow row, RegisterColumn column) {
        requireCell(row, column);
        return row.id(column);
    }

    private static void requireCell(RegisterRow row, RegisterColumn column) {
        if (row.text(column) == null) {
            row.refuse(column, "a cell that is not empty");
        }
    }

    private ReadRegister keeper() {
        String keeper = options.keptBy();
        if (keeper != null
                && (rows.containsKey(keeper) || !RegisterRow.isId(keeper) || !owners.keep(keeper, entries))) {
            return new ReadRegister(
                    null, List.of(TableError.ofTable("a register kept by an executive office and nobody else")));
        }
        return new ReadRegister(
                CaseBuilder.builder()
                        .asOf(options.asOf())
                        .organisations(owners.organisations())
                        .accounts(accounts)
                        .build(),
                List.of());
    }
}
