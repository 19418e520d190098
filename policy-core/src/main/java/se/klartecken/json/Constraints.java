package se.klartecken.json;

import se.klartecken.input.InputErrorCode;
import tools.jackson.core.StreamReadConstraints;

/** Our limits, checked wherever Jackson checks its own, with our codes in place of its messages. */
final class Constraints extends StreamReadConstraints {

    private static final long UNLIMITED = -1;

    Constraints(ReadLimits limits) {
        // The length of the document is checked before Jackson sees it.
        super(
                limits.depth(),
                UNLIMITED,
                limits.tokens(),
                limits.numberLength(),
                limits.textLength(),
                limits.textLength());
    }

    @Override
    public void validateNestingDepth(int depth) {
        check(depth, getMaxNestingDepth(), InputErrorCode.TOO_DEEP, "objects and lists within each other");
    }

    @Override
    public void validateTokenCount(long count) {
        check(count, getMaxTokenCount(), InputErrorCode.TOO_MANY_TOKENS, "brackets, property names and values");
    }

    @Override
    public void validateIntegerLength(int length) {
        check(length, getMaxNumberLength(), InputErrorCode.NUMBER_TOO_LONG, "digits in a number");
    }

    @Override
    public void validateFPLength(int length) {
        validateIntegerLength(length);
    }

    @Override
    public void validateStringLength(int length) {
        validateStringLengthLong(length);
    }

    @Override
    public void validateStringLengthLong(long length) {
        check(length, getMaxStringLength(), InputErrorCode.TEXT_TOO_LONG, "characters in a text");
    }

    @Override
    public void validateNameLength(int length) {
        check(length, getMaxNameLength(), InputErrorCode.TEXT_TOO_LONG, "characters in a property name");
    }

    private static void check(long actual, long limit, InputErrorCode code, String unit) {
        if (actual > limit) {
            throw new DocumentRefused(code, "at most " + limit + " " + unit);
        }
    }
}
