package se.klartecken.testing;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;

/** Shows a case in the report of a failed property as the document that can be checked by itself. */
public final class CaseInFailure implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Case;
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of("case ");
    }

    @Override
    public Object report(Object value) {
        return CaseWriter.write((Case) value);
    }
}
