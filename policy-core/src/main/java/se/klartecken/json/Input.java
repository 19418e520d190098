package se.klartecken.json;

import java.util.Optional;
import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A document being read: its tokens, and what has been found wrong so far. */
final class Input {

    private final JsonParser tokens;
    private final Findings findings;

    Input(JsonParser tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** Reads all of it, as a record of a class. */
    Read read(Class<?> root) {
        try {
            next();
            Optional<Object> content = RecordShape.of(root).read(this, Pointer.ROOT);
            requireEnd();
            return findings.document(content);
        } catch (DocumentRefused refused) {
            return findings.document(refused);
        } catch (JacksonException quotesTheText) {
            return findings.document(broken(InputErrorCode.NOT_JSON, "JSON (RFC 8259), which breaks off at "));
        }
    }

    JsonParser tokens() {
        return tokens;
    }

    Findings findings() {
        return findings;
    }

    JsonToken token() {
        return tokens.currentToken();
    }

    /** Moves to the next token, of which there must be one. */
    JsonToken next() {
        JsonToken next = tokens.nextToken();
        if (next == null) {
            throw broken(InputErrorCode.NOT_JSON, "JSON (RFC 8259), which breaks off at ");
        }
        return next;
    }

    /** Moves to the value of the next property and gives its name, or to the end of the object and gives nothing. */
    Optional<String> nextName() {
        Optional<String> name = Optional.ofNullable(tokens.nextName());
        name.ifPresent(found -> next());
        return name;
    }

    /** Reads a value that must not be null. */
    Optional<Object> readPresent(Shape shape, Pointer at) {
        return token() == JsonToken.VALUE_NULL
                ? refuse(InputErrorCode.NULL_VALUE, at, shape.expected())
                : shape.read(this, at);
    }

    /** Notes that the current value cannot stand here, and skips it. */
    Optional<Object> refuse(InputErrorCode code, Pointer at, String expected) {
        findings.note(code, at, expected);
        tokens.skipChildren();
        return Optional.empty();
    }

    private void requireEnd() {
        // A text that stands for the whole document is not read to its end before somebody wants it.
        tokens.finishToken();
        boolean atEnd;
        try {
            atEnd = tokens.nextToken() == null;
        } catch (JacksonException quotesTheText) {
            atEnd = false;
        }
        if (!atEnd) {
            throw broken(InputErrorCode.TRAILING_TEXT, "nothing after the document, which has more at ");
        }
    }

    private DocumentRefused broken(InputErrorCode code, String expected) {
        TokenStreamLocation location = tokens.currentLocation();
        return new DocumentRefused(
                code, expected + "line " + location.getLineNr() + ", column " + location.getColumnNr());
    }
}
