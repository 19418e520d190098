package se.klartecken.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports that were written as JSON. Properties that it does not know are passed over: later versions have more. */
public final class ReportReader {

    /** The longest report that is read, in bytes. */
    public static final int MOST_BYTES = 256 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReportReader() {}

    /**
     * Reads a report in UTF-8.
     *
     * @throws RefusedReportException where the text is no such report
     */
    public static KnownReport read(byte[] json) throws RefusedReportException {
        if (json.length > MOST_BYTES) {
            throw new RefusedReportException("a report of at most " + MOST_BYTES + " bytes was expected");
        }
        KnownReport report = parsed(json);
        Set<String> ids = new HashSet<>();
        for (KnownFinding finding : report.findings()) {
            if (!ids.add(finding.id())) {
                throw new RefusedReportException("a report was expected in which each finding stands once");
            }
        }
        return report;
    }

    private static KnownReport parsed(byte[] json) throws RefusedReportException {
        try {
            KnownReport report = JSON.readValue(json, KnownReport.class);
            if (report != null) {
                return report;
            }
        } catch (JacksonException mayQuoteTheText) {
            throw new RefusedReportException(
                    "a report as JSON was expected; it is none at " + pointer(mayQuoteTheText));
        }
        throw new RefusedReportException("a report as JSON was expected");
    }

    /** Every property on the way is one that is asked for, so its name is ours. */
    private static String pointer(JacksonException fault) {
        String pointer = fault.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        return pointer.isEmpty() ? "/" : pointer;
    }
}
