package se.klartecken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** Puts what two policies report of the same case into one report, each finding as it is. */
record LayeredReports(String policy) {

    /**
     * The findings of both.
     *
     * @throws TooManyFindingsException where there are more of them than that
     */
    Report together(Report general, Report further, int atMost) {
        if (general.findings().size() > atMost - further.findings().size()) {
            throw new TooManyFindingsException(atMost);
        }
        return Report.of(
                policy,
                later(general.edition(), further.edition()),
                digest(general.ruleSetDigest() + further.ruleSetDigest()),
                general.checkedAt() == null ? further.checkedAt() : general.checkedAt(),
                Stream.concat(general.findings().stream(), further.findings().stream())
                        .sorted(Comparator.comparing(Finding::subject, SubjectOrder.OF_THE_DOCUMENT))
                        .toList(),
                once(general.errors(), further.errors()),
                once(general.notes(), further.notes()));
    }

    /** Both are days as {@code uuuu-mm-dd}; together they are in force from the later one. */
    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What both say of the case is said once. */
    private static <T> List<T> once(Collection<T> general, Collection<T> further) {
        return Stream.concat(general.stream(), further.stream()).distinct().toList();
    }

    private static String digest(String of) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(digest.digest(of.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
