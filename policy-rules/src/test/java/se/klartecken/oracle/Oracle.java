package se.klartecken.oracle;

import java.util.Map;
import java.util.Objects;
import se.klartecken.model.Case;
import se.klartecken.oracle.sollentuna.SollentunaOracle;
import se.klartecken.oracle.stockholm.StockholmOracle;
import se.klartecken.report.Outcome;

/** A second opinion on a case without input errors. */
@FunctionalInterface
interface Oracle {

    /** The outcomes by {@code clause@pointer}, at the instant and with the readings that the case names itself. */
    Map<String, Outcome> judge(Case content);

    /** The oracle for the policy of that name. */
    static Oracle of(String policy) {
        return switch (policy) {
            case "stockholm" ->
                content -> StockholmOracle.judge(content, Objects.requireNonNull(content.asOf()), Map.of());
            case "sollentuna" ->
                content -> SollentunaOracle.judge(content, Objects.requireNonNull(content.asOf()), Map.of());
            default -> throw new IllegalArgumentException("no oracle for " + policy);
        };
    }
}
