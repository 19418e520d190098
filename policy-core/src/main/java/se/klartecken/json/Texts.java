package se.klartecken.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes texts with escapes for what people would not see and terminals would obey. */
final class Texts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Texts() {}

    static void property(JsonGenerator out, String name, @Nullable String text) {
        out.writeName(name);
        value(out, text);
    }

    static void property(JsonGenerator out, String name, @Nullable OffsetDateTime time) {
        property(out, name, time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    static void list(JsonGenerator out, String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(text -> value(out, text));
        out.writeEndArray();
    }

    static void inBothLanguages(JsonGenerator out, Text text) {
        property(out, "sv", text.sv());
        property(out, "en", text.en());
    }

    private static void value(JsonGenerator out, @Nullable String text) {
        if (text == null) {
            out.writeNull();
        } else if (Escaping.isPlain(text)) {
            out.writeString(text);
        } else {
            out.writeRawValue(Escaping.of(JSON.writeValueAsString(text)));
        }
    }
}
