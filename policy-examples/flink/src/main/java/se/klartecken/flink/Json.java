package se.klartecken.flink;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a tree on one line. Ids can hold anything, so that what a terminal would obey is written as an escape. */
final class Json {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    static String line(Object tree) {
        return JSON.writeValueAsString(tree).replace("\u007f", "\\u007f");
    }

    /** A text in an object that was written here. */
    static String text(String line, String name) {
        return JSON.readTree(line).get(name).stringValue();
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }
}
