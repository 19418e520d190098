package se.klartecken.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object of texts with names of the document's own choosing. As its names are input, every fault in it points at the
 * map itself.
 */
record MapShape() implements Shape {

    private static final Text TEXT = new Text();

    @Override
    public String expected() {
        return "an object in which each name is once and each value is " + TEXT.expected();
    }

    @Override
    public Optional<Object> read(Input in, Pointer at) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(InputErrorCode.WRONG_TYPE, at, expected());
        }
        Map<String, Object> map = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Optional<String> name = in.nextName(); name.isPresent(); name = in.nextName()) {
            Optional<Object> text = seen.add(name.get())
                    ? in.readPresent(TEXT, at)
                    : in.refuse(InputErrorCode.DUPLICATE_PROPERTY, at, expected());
            sound &= text.isPresent();
            if (text.isPresent()) {
                map.put(name.get(), text.get());
            }
        }
        return sound ? Optional.of(map) : Optional.empty();
    }

    /** Sorted by name, as the maps of the model keep no order. */
    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        new TreeMap<>((Map<?, ?>) value).forEach((name, text) -> {
            out.writeName(TEXT.format(name));
            TEXT.write(out, text);
        });
        out.writeEndObject();
    }
}
