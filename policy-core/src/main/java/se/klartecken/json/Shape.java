package se.klartecken.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a JSON value must look like, and the Java value that it stands for. Shapes are derived from the records of the
 * model alone, so that reading, writing and the JSON Schema cannot disagree.
 */
sealed interface Shape permits RecordShape, ListShape, MapShape, Scalar {

    /** What is accepted, in words for people that hold nothing of any input. */
    String expected();

    /**
     * Reads the value that starts at the current token and leaves its last token current.
     *
     * @return the value, or empty if a fault was noted in it, other than in elements that were left out
     */
    Optional<Object> read(Input in, Pointer at);

    /** Writes a value that this shape has read or could have read. */
    void write(JsonGenerator out, Object value);
}
