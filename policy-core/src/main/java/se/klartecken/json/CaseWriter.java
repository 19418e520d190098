package se.klartecken.json;

import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes cases as the documents that {@link CaseReader} reads: properties in the order of the record's components,
 * names of maps sorted, absent values left out, instants in UTC. The same case always gives the same text, and reading
 * it gives an equal case, if dates and ids are within what the reader accepts and the text is within its limits.
 *
 * <p>The text holds all personal data of the case.
 */
public final class CaseWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private CaseWriter() {}

    /**
     * Writes a case on one line.
     *
     * @throws IllegalArgumentException if a required component is null, or a text has half a surrogate pair
     */
    public static String write(Case content) {
        return write(content, null);
    }

    /**
     * Writes a case for people: a line for each property and item, indented by two spaces, with {@code \n} as line end
     * and none after the last line.
     *
     * @throws IllegalArgumentException if a required component is null, or a text has half a surrogate pair
     */
    public static String writePretty(Case content) {
        return write(content, prettyPrinter());
    }

    /** A generator that writes as {@link #writePretty(Case)} does. */
    static JsonGenerator prettyGenerator(Writer text) {
        return FACTORY.createGenerator(new Context(prettyPrinter()), text);
    }

    static PrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(INDENT).withObjectIndenter(INDENT);
    }

    private static String write(Case content, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Context(printer), text)) {
            RecordShape.of(Case.class).write(out, content);
        }
        return text.toString();
    }

    private static final class Context extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter printer;

        Context(@Nullable PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return printer != null;
        }
    }
}
