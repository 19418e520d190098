package se.klartecken.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list. This is where faults stop: a faulty element is left out of its list, and the list is as good as before.
 *
 * @param items the shape of each item; none is ever null
 */
record ListShape(Shape items) implements Shape {

    @Override
    public String expected() {
        return "a list";
    }

    private boolean ofElements() {
        return items instanceof RecordShape record && record.isElement();
    }

    @Override
    public Optional<Object> read(Input in, Pointer at) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.refuse(InputErrorCode.WRONG_TYPE, at, expected());
        }
        List<Object> values = new ArrayList<>();
        boolean sound = true;
        for (int position = 0; in.next() != JsonToken.END_ARRAY; position++) {
            sound &= readItem(in, at.child(position), values);
        }
        return sound ? Optional.of(values) : Optional.empty();
    }

    /** Whether the list can still be used. */
    private boolean readItem(Input in, Pointer at, List<Object> values) {
        int alreadyRejected = in.findings().rejectedCount();
        Optional<Object> value = in.readPresent(items, at);
        value.ifPresent(values::add);
        if (value.isEmpty() && ofElements()) {
            in.findings().reject(at, alreadyRejected);
        }
        return value.isPresent() || ofElements();
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        ((List<?>) value).forEach(item -> items.write(out, item));
        out.writeEndArray();
    }
}
