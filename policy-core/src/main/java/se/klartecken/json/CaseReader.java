package se.klartecken.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.input.RecordDocument;
import se.klartecken.model.Case;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads case documents strictly: what is not exactly of the format is an error and never a guess. Immutable, and safe
 * for use by several threads.
 *
 * <p>The format is one JSON object (RFC 8259) in UTF-8 without byte order mark, whose properties are those of
 * {@link se.klartecken.model.Case}, and so on down. Beyond what {@link CaseSchema} says:
 *
 * <ul>
 *   <li>no property twice;
 *   <li>whole numbers without decimals and exponent, not even {@code 1.0};
 *   <li>dates and date-times that exist, date-times by RFC 3339 with seconds and offset, and in the years 1900 to 2199
 *       in UTC too;
 *   <li>no half surrogate pairs, not even as escapes.
 * </ul>
 *
 * <p>All faults are reported together, each at its place. A fault within an {@link se.klartecken.model.Element} rejects
 * the innermost element around it, with the elements inside that one, and leaves the rest of the document alone; what
 * stands in an element's place, such as a number in a list of posts, counts as that element. A fault outside all
 * elements, broken JSON and exceeded {@link ReadLimits} reject the document whole. Broken JSON and exceeded limits are
 * reported alone, and {@link InputErrorCode#TOO_MANY_ERRORS} together with the errors that were found.
 *
 * <p>Nothing of the input is repeated in errors, and no input makes the reader throw an exception.
 */
public final class CaseReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReadLimits limits;
    private final JsonFactory factory;

    /** A reader with {@link ReadLimits#DEFAULT}. */
    public CaseReader() {
        this(ReadLimits.DEFAULT);
    }

    /** A reader with limits of one's own. */
    public CaseReader(ReadLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(new Constraints(limits))
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // A table of names would outlive the document and keep names that it chose.
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /** Reads a document in UTF-8. */
    public CaseDocument read(byte[] json) {
        return document(read(json, Case.class));
    }

    /**
     * Reads a document in UTF-8 up to the end of the stream, or one byte beyond {@link ReadLimits#documentBytes()}.
     * Leaves the stream open.
     *
     * @throws IOException if the stream does
     */
    public CaseDocument read(InputStream json) throws IOException {
        return read(json.readNBytes(limits.documentBytes() + 1));
    }

    /** Reads a document in memory, as if it were encoded in UTF-8. */
    public CaseDocument read(String json) {
        return document(read(json, Case.class));
    }

    /**
     * Reads one post or message by itself, in UTF-8: an object with {@code account}, the id of its account in a case,
     * and either {@code post} or {@code message}. A fault rejects it whole, but for one in a use of personal data.
     */
    public ItemDocument readItem(byte[] json) {
        return item(read(json, Item.class));
    }

    /** As {@link #readItem(byte[])}, in memory. */
    public ItemDocument readItem(String json) {
        return item(read(json, Item.class));
    }

    /**
     * Reads a record of one's own as strictly, in UTF-8: an object whose properties are its components, as those of the
     * model are.
     *
     * @param type a public record class of what the model is made of, without {@link se.klartecken.model.Element}s
     *     outside lists
     */
    public <R extends Record> RecordDocument<R> readRecord(byte[] json, Class<R> type) {
        Read read = read(json, type);
        return new RecordDocument<>(type.cast(read.content()), read.errors());
    }

    private static CaseDocument document(Read read) {
        return new CaseDocument((Case) read.content(), read.errors(), read.rejected());
    }

    private static ItemDocument item(Read read) {
        return new ItemDocument((Item) read.content(), read.errors(), read.rejected());
    }

    private Read read(byte[] json, Class<?> root) {
        if (json.length > limits.documentBytes()) {
            return tooLong();
        }
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)), root);
        } catch (CharacterCodingException e) {
            return notUtf8();
        }
    }

    private Read read(String json, Class<?> root) {
        // No character takes less than a byte, so a text that is much too long is told without encoding it.
        if (json.length() > limits.documentBytes()) {
            return tooLong();
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            return encoded.remaining() > limits.documentBytes()
                    ? tooLong()
                    : parse(CharBuffer.wrap(json.toCharArray()), root);
        } catch (CharacterCodingException e) {
            return notUtf8();
        }
    }

    private Read parse(CharBuffer json, Class<?> root) {
        if (json.length() > 0 && json.charAt(0) == BYTE_ORDER_MARK) {
            return notUtf8();
        }
        try (JsonParser tokens =
                factory.createParser(ObjectReadContext.empty(), json.array(), json.arrayOffset(), json.length())) {
            return new Input(tokens, new Findings(limits.errors())).read(root);
        }
    }

    private Read tooLong() {
        return refused(InputErrorCode.DOCUMENT_TOO_LONG, "at most " + limits.documentBytes() + " bytes");
    }

    private static Read notUtf8() {
        return refused(InputErrorCode.NOT_UTF8, "UTF-8 without byte order mark");
    }

    private static Read refused(InputErrorCode code, String expected) {
        return Read.nothing(List.of(new DocumentRefused(code, expected).error()));
    }
}
