package se.klartecken;

import java.util.List;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.DescribedReading;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.report.Report;

/**
 * The rules of one municipality, ready to be asked. Immutable and safe for any number of threads; it never reads the
 * clock, the default zone or the default locale.
 */
public interface Policy {

    /** The name by which it is found, such as {@code stockholm}. */
    String name();

    Catalogue catalogue();

    /** Names of the rules that decide a clause; empty where none does. */
    List<String> rulesOf(String clauseId);

    /** The places where its text can be read in more than one way. */
    List<DescribedReading> readings();

    /**
     * Judges what was read of a case.
     *
     * @throws NoInstantException where neither the question nor the case says for which instant
     * @throws InstantOutOfRangeException where that instant is too far away to count deadlines from
     * @throws se.klartecken.clause.UnknownReadingException where a reading or choice of the question is none of this
     *     policy's; one of the case is an error of the case
     */
    Report check(CaseDocument document, Question question);

    /**
     * Lays a case open, to judge posts and messages in it one by one.
     *
     * @throws RuntimeException as {@link #check(CaseDocument, Question)} does
     */
    OpenCase open(CaseDocument document, Question question);

    /** As {@link #open(CaseDocument, Question)}, for a case that was made in Java. */
    default OpenCase open(Case content, Question question) {
        return open(CaseDocument.of(content), question);
    }

    /** As {@link #check(CaseDocument, Question)}, for a case that was made in Java. */
    default Report check(Case content, Question question) {
        return check(CaseDocument.of(content), question);
    }
}
