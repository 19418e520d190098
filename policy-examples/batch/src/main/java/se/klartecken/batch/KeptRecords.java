package se.klartecken.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Obligation;
import se.klartecken.report.Basis;
import se.klartecken.report.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads records again, as far as a summary needs them. */
final class KeptRecords {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser tokens;
    private long line;
    private Summary summary = Summary.NOTHING;

    private KeptRecords(JsonParser tokens) {
        this.tokens = tokens;
    }

    static Kept read(InputStream in) throws IOException {
        try (var tokens = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            var records = new KeptRecords(tokens);
            while (tokens.nextToken() != null) {
                records.record();
            }
            return new Kept(records.line, records.summary);
        } catch (JacksonException | IllegalArgumentException mayQuoteIt) {
            throw new RefusedException("the output is damaged: overwrite it");
        }
    }

    private void record() {
        summary = summary.plus(new Summary(1, 0, 0, 0, 0));
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            tokens.nextToken();
            switch (name) {
                case "line" -> line = tokens.getLongValue();
                case "findings" -> findings();
                case "errors" -> errors();
                default -> tokens.skipChildren();
            }
        }
    }

    private void errors() {
        boolean isEmpty = tokens.nextToken() == JsonToken.END_ARRAY;
        if (!isEmpty) {
            summary = summary.plus(new Summary(0, 1, 0, 0, 0));
            skipRest();
        }
    }

    private void skipRest() {
        do {
            tokens.skipChildren();
        } while (tokens.nextToken() == JsonToken.START_OBJECT);
    }

    private void findings() {
        while (tokens.nextToken() == JsonToken.START_OBJECT) {
            finding();
        }
    }

    private void finding() {
        Outcome outcome = null;
        Basis basis = null;
        Obligation obligation = null;
        boolean isDecided = false;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            String text = text();
            switch (name) {
                case "outcome" -> outcome = Outcome.valueOf(String.valueOf(text));
                case "basis" -> basis = Basis.valueOf(String.valueOf(text));
                case "obligation" -> obligation = text == null ? null : Obligation.valueOf(text);
                case "decision" -> {
                    isDecided = tokens.currentToken() == JsonToken.START_OBJECT;
                    tokens.skipChildren();
                }
                default -> tokens.skipChildren();
            }
        }
        boolean breaksDuty = basis == Basis.TEXT && obligation != null && obligation.isDuty();
        if (!isDecided) {
            summary = summary.plus(Summary.of(outcome, breaksDuty));
        }
    }

    private @Nullable String text() {
        return tokens.nextToken() == JsonToken.VALUE_STRING ? tokens.getString() : null;
    }
}
