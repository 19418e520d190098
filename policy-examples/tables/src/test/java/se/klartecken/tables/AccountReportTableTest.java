package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;
import se.klartecken.model.AccountStatus;
import se.klartecken.rules.stockholm.StockholmReporting.Draft;
import se.klartecken.rules.stockholm.StockholmReporting.Line;

class AccountReportTableTest {

    private static final Draft DRAFT = new Draft(
            List.of(
                    new Line("library", "facebook", AccountStatus.EXISTING),
                    new Line("library", "+new", AccountStatus.NEW),
                    new Line("pool; gym", "old", AccountStatus.CLOSED),
                    new Line("pool; gym", "undated", null)),
            List.of());

    @Test
    void holdsWhatThePolicyAsksForAndNothingElse() throws IOException {
        var swedish = new StringBuilder();
        AccountReportTable.write(DRAFT, Language.SV, swedish);
        assertThat(swedish.toString()).isEqualTo("""
                \uFEFFförvaltning eller bolag;konto;status\r
                library;facebook;befintligt\r
                library;'+new;nystartat\r
                "pool; gym";old;avslutat\r
                "pool; gym";undated;\r
                """);
        var english = new StringBuilder();
        AccountReportTable.write(DRAFT, Language.EN, english);
        assertThat(english.toString()).contains("administration or company;account;status", "facebook;existing");
    }
}
