package se.klartecken.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of the case document, for editors and for those who produce documents. It accepts
 * whatever {@link CaseReader} accepts and refuses what a schema can refuse.
 */
public final class CaseSchema {

    /** The schema's place on the class path. */
    public static final String RESOURCE = "/se/klartecken/json/case.schema.json";

    private CaseSchema() {}

    /** The text of the schema. */
    public static String text() {
        try (InputStream resource = CaseSchema.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the library was packed without " + RESOURCE);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
