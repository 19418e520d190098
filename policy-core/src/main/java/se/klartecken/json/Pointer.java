package se.klartecken.json;

import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901) that grows with the walk through a document and is spelled out only when asked for. */
record Pointer(@Nullable Pointer parent, String token) {

    static final Pointer ROOT = new Pointer(null, "");

    Pointer child(String property) {
        return new Pointer(this, property);
    }

    Pointer child(int position) {
        return new Pointer(this, Integer.toString(position));
    }

    @Override
    public String toString() {
        return appendTo(new StringBuilder()).toString();
    }

    private StringBuilder appendTo(StringBuilder text) {
        return parent == null
                ? text
                : parent.appendTo(text)
                        .append('/')
                        .append(token.replace("~", "~0").replace("/", "~1"));
    }
}
