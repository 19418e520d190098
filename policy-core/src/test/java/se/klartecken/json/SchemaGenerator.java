package se.klartecken.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klartecken.model.Case;

/** Makes the JSON Schema of the case document of the shapes that the reader reads by and of the model's javadoc. */
final class SchemaGenerator {

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaGenerator() {}

    static String generate() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:klartecken:case");
        schema.put("title", "Klartecken case document");
        SchemaGenerator generator = new SchemaGenerator();
        schema.putAll(generator.object(RecordShape.of(Case.class)));
        schema.put("$defs", generator.definitions);
        return Trees.MAPPER.writer().with(CaseWriter.prettyPrinter()).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> object(RecordShape shape) {
        Descriptions descriptions = Descriptions.of(shape.type());
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property property : shape.properties()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", descriptions.of(property.name()));
            schema.putAll(property.required() ? schema(property.shape()) : orNull(schema(property.shape())));
            properties.put(property.name(), schema);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", descriptions.ofRecord());
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                shape.properties().stream()
                        .filter(Property::required)
                        .map(Property::name)
                        .toList());
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof RecordShape object) {
            return reference(object);
        }
        if (shape instanceof ListShape list) {
            return ordered("type", "array", "items", schema(list.items()));
        }
        if (shape instanceof MapShape) {
            return ordered("type", "object", "additionalProperties", Map.of("type", "string"));
        }
        return scalar((Scalar) shape);
    }

    private Map<String, Object> reference(RecordShape object) {
        String name = object.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object(object));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> scalar(Scalar shape) {
        if (shape instanceof Flag) {
            return Map.of("type", "boolean");
        }
        if (shape instanceof WholeNumber) {
            return ordered("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
        if (shape instanceof Word word) {
            return Map.of("enum", List.copyOf(word.constants().keySet()));
        }
        if (shape instanceof Id) {
            return ordered("type", "string", "maxLength", Id.MAX_CODE_POINTS, "pattern", Id.VISIBLE);
        }
        if (shape instanceof Day) {
            return ordered("type", "string", "format", "date", "pattern", "^" + Day.YEAR + Day.MONTH_AND_DAY + "$");
        }
        if (shape instanceof Moment) {
            String form = Day.YEAR + Day.MONTH_AND_DAY + Moment.TIME_AND_OFFSET;
            return ordered("type", "string", "format", "date-time", "pattern", "^" + form + "$");
        }
        return shape instanceof Coded
                ? ordered("type", "string", "maxLength", Coded.MAX_LENGTH)
                : Map.of("type", "string");
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> nullable = new LinkedHashMap<>(schema);
        if (schema.containsKey("type")) {
            nullable.put("type", List.of(schema.get("type"), "null"));
        } else if (schema.containsKey("enum")) {
            List<Object> words = new ArrayList<>((List<?>) schema.get("enum"));
            words.add(null);
            nullable.put("enum", words);
        } else {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        return nullable;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
