package se.klartecken.tables;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.model.AccountStatus;
import se.klartecken.rules.stockholm.StockholmReporting.Draft;
import se.klartecken.rules.stockholm.StockholmReporting.Line;

/**
 * The report of accounts in February and September, with what Stockholm's policy asks of it and nothing else: who
 * reports, which accounts, and whether each is newly started, existing or closed (STO-RAP-3 to STO-RAP-5).
 */
public final class AccountReportTable {

    private static final Text ORGANISATION = new Text("förvaltning eller bolag", "administration or company");
    private static final Text ACCOUNT = RegisterColumn.ACCOUNT.header();
    private static final Text STATUS = RegisterColumn.STATUS.header();

    private static final Text NEW = new Text("nystartat", "new");
    private static final Text EXISTING = new Text("befintligt", "existing");
    private static final Text CLOSED = new Text("avslutat", "closed");

    private AccountReportTable() {}

    /** Writes the report; a status that is not known is left for a person to fill in. */
    public static void write(Draft draft, Language language, Appendable out) throws IOException {
        TableWriter.write(
                List.of(ORGANISATION.in(language), ACCOUNT.in(language), STATUS.in(language)),
                draft.lines().stream().map(line -> row(line, language)).toList(),
                out);
    }

    private static List<String> row(Line line, Language language) {
        return List.of(line.organisation(), line.account(), word(line.status(), language));
    }

    private static String word(@Nullable AccountStatus status, Language language) {
        if (status == null) {
            return "";
        }
        return switch (status) {
            case NEW -> NEW.in(language);
            case EXISTING -> EXISTING.in(language);
            case CLOSED -> CLOSED.in(language);
        };
    }
}
