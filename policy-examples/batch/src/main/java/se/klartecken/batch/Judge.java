package se.klartecken.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.NoInstantException;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.ItemDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.json.ReadLimitsBuilder;

/** Reads lines and asks the policy about them. Immutable, and safe for any number of threads. */
final class Judge {

    private static final InputError NO_INSTANT =
            new InputError(InputErrorCode.MISSING_PROPERTY, "/asOf", "an instant, where the run has none");
    private static final InputError INSTANT_OUT_OF_RANGE = new InputError(
            InputErrorCode.OUT_OF_RANGE,
            "/asOf",
            "an instant in the years " + InstantOutOfRangeException.FIRST_YEAR + " to "
                    + InstantOutOfRangeException.LAST_YEAR);
    private static final InputError NO_CONTEXT =
            new InputError(InputErrorCode.DANGLING_REFERENCE, "", "a context before its posts and messages");

    private final Policy policy;
    private final Question question;
    private final CaseReader reader;
    private final InputError tooLong;

    Judge(Policy policy, Question question, int longestLine) {
        this.policy = policy;
        this.question = question;
        this.reader = new CaseReader(ReadLimitsBuilder.builder(ReadLimits.DEFAULT)
                .documentBytes(longestLine)
                .build());
        this.tooLong = new InputError(InputErrorCode.DOCUMENT_TOO_LONG, "", "at most " + longestLine + " bytes");
    }

    Judged judge(Line line) {
        return switch (line.kind()) {
            case CONTEXT -> line.context().opened().judged();
            case ITEM -> new Judged(line.context().opened().open().check(item(line.raw())), false);
            case CASE -> judgeCase(line.raw());
        };
    }

    Opened open(RawLine line) {
        CaseDocument document = line.isWhole() ? reader.read(Wrapping.blanked(line.bytes())) : refused(tooLong);
        return asked(document, it -> new Opened(policy.open(it, question), !it.isRejectedWhole()));
    }

    /** What items are judged in before any context, where none has an account. */
    Opened openNothing() {
        return new Opened(policy.open(refused(NO_CONTEXT), question), false);
    }

    private Judged judgeCase(RawLine line) {
        CaseDocument document = line.isWhole() ? reader.read(line.bytes()) : refused(tooLong);
        return asked(document, it -> new Judged(policy.check(it, question), !it.isRejectedWhole()));
    }

    private ItemDocument item(RawLine line) {
        return line.isWhole() ? reader.readItem(line.bytes()) : ItemDocument.rejectedWhole(List.of(tooLong));
    }

    private static <T> T asked(CaseDocument document, Function<CaseDocument, T> question) {
        try {
            return question.apply(document);
        } catch (NoInstantException e) {
            return question.apply(refused(document, NO_INSTANT));
        } catch (InstantOutOfRangeException e) {
            return question.apply(refused(document, INSTANT_OUT_OF_RANGE));
        }
    }

    private static CaseDocument refused(InputError why) {
        return CaseDocument.rejectedWhole(List.of(why));
    }

    private static CaseDocument refused(CaseDocument document, InputError why) {
        var errors = new ArrayList<>(document.errors());
        errors.add(why);
        return CaseDocument.rejectedWhole(errors);
    }
}
