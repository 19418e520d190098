package se.klartecken.service;

import java.util.function.Supplier;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.NoInstantException;
import se.klartecken.TooManyFindingsException;
import se.klartecken.UnknownSubjectException;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.clause.UnknownReadingException;
import se.klartecken.input.InputErrorCode;

/** Asks the library, and points at what it refuses. */
final class Judgement {

    private Judgement() {}

    /** @param root pointer to the case in the body */
    static <T> T of(String root, Supplier<T> question) {
        try {
            return question.get();
        } catch (UnknownReadingException e) {
            throw Query.refusal(InputErrorCode.UNKNOWN_WORD, "reading", said(e));
        } catch (UnknownSubjectException e) {
            throw Query.refusal(InputErrorCode.DANGLING_REFERENCE, "about", said(e));
        } catch (TooManyFindingsException e) {
            throw new Refusal(Trouble.TOO_MANY_FINDINGS);
        } catch (NoInstantException e) {
            throw inCase(InputErrorCode.MISSING_PROPERTY, root + "/asOf", said(e));
        } catch (InstantOutOfRangeException e) {
            throw inCase(InputErrorCode.OUT_OF_RANGE, root + "/asOf", said(e));
        } catch (NoWorkingDayException namesADateOfTheCase) {
            throw inCase(InputErrorCode.OUT_OF_RANGE, root + "/organisations", "organisations that are open at times");
        }
    }

    private static Refusal inCase(InputErrorCode code, String pointer, String expected) {
        return new Refusal(Trouble.NOT_JUDGED, Fault.inBody(code, pointer, expected));
    }

    /** Messages of the library's own exceptions hold nothing of the input. */
    private static String said(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
