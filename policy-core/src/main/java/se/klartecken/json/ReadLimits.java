package se.klartecken.json;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much of an untrusted document is read. What goes beyond a limit is rejected whole. To change one limit:
 * {@code ReadLimitsBuilder.builder(ReadLimits.DEFAULT).errors(100).build()}.
 *
 * @param documentBytes length of the document in bytes of UTF-8
 * @param depth objects and lists within each other, the document itself counted
 * @param textLength length of one text or property name in UTF-16 units; values that are skipped since they have no
 *     business being there are not measured
 * @param numberLength length of one number in digits
 * @param tokens brackets, property names and values taken together
 * @param errors faults that are reported before reading is given up
 */
@RecordBuilder
public record ReadLimits(int documentBytes, int depth, int textLength, int numberLength, int tokens, int errors) {

    /**
     * 32 MiB, depth 32, texts of 100,000 units, numbers of 100 digits, 4 million tokens, 1,000 errors. A heap of 512 MiB
     * is enough to read and screen any one document within these limits.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(32 << 20, 32, 100_000, 100, 4_000_000, 1_000);

    /**
     * Refuses limits that nothing could keep.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or {@code documentBytes} is
     *     {@link Integer#MAX_VALUE}, which leaves no room to notice that there is more
     */
    public ReadLimits {
        if (Math.min(
                        Math.min(Math.min(documentBytes, depth), Math.min(textLength, numberLength)),
                        Math.min(tokens, errors))
                < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
        if (documentBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("documentBytes is less than " + Integer.MAX_VALUE);
        }
    }
}
