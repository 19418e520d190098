package se.klartecken.rules.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;

/**
 * A case in which every text is hostile, and equal texts are still equal. Only the municipality keeps its name, without
 * which nothing would be judged.
 */
final class HostileTexts {

    /** Stands in every hostile text, and in nothing that the project says itself. */
    static final String MARK = "Zqx";

    static final List<String> HOSTILE = List.of(
            "\u001B[2J\u001B]0;Zqx\u0007",
            "\u009B31mZqx",
            "Zqx\r\n[v] STO-PER-17",
            "\b\b\bZqx\u007F\u0000\u0085",
            "\u202EZqx\u202C",
            "\u2066Zqx\u2069\u200E\u200F\u061C",
            "Z\u200BqxZqx\u200C\u200D\u2060\uFEFF\u00AD\u180E",
            "Zqx\u2028\u2029",
            "Zqx\uDB40\uDC41\uDBFF\uDFFD\uE000\uFFFF\u0378",
            "Zqx\u3164\u115F\u1160\uFFA0",
            "<script>Zqx</script><!--",
            "]]>&Zqx;&#0;\"'",
            "| Zqx | ![a](javascript:Zqx) `Zqx` \n# Zqx",
            "[Zqx](http://example.org) **Zqx** <Zqx@example.org>",
            "=HYPERLINK(\"http://example.org\";\"Zqx\")",
            "+Zqx",
            "-Zqx",
            "@Zqx",
            "\tZqx",
            "${jndi:ldap://example.org/Zqx} %n %s {} {{Zqx}} #{Zqx}",
            "'; DROP TABLE Zqx; --",
            "/accounts/0~1~0Zqx",
            "../../Zqx\\..\\",
            "Zqx".repeat(60));

    /** What is neither an id nor refers to one, so that it can stand where nothing stood. */
    private static final Set<String> FREE = Set.of("Platform.name", "LocalValue.documentRef");

    private final Map<String, String> hostile = new HashMap<>();
    private final Set<String> fields = new TreeSet<>();
    private int next;

    /** @param first which of the hostile texts comes first */
    HostileTexts(int first) {
        this.next = first;
    }

    Case in(Case content) {
        return (Case) changed("", content);
    }

    /** Every field that has held a hostile text, as record and component. */
    Set<String> fields() {
        return fields;
    }

    private Object changed(String field, Object value) {
        if (value instanceof String text) {
            fields.add(field);
            return hostile.computeIfAbsent(text, this::another);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> changed(field, item)).toList();
        }
        return value.getClass().isRecord() && value.getClass().getPackageName().equals(Case.class.getPackageName())
                ? changedRecord(value)
                : value;
    }

    /** Different texts stay different by what comes last. */
    private String another(String text) {
        String number = Integer.toString(hostile.size());
        String more = HOSTILE.get(next++ % HOSTILE.size());
        return more.substring(0, Math.min(more.length(), 200 - number.length())) + number;
    }

    private Object changedRecord(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> changed(component, record))
                .toArray();
        try {
            return record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object changed(RecordComponent component, Object record) {
        String field = record.getClass().getSimpleName() + "." + component.getName();
        @Nullable Object value = get(component, record);
        if (value == null) {
            return FREE.contains(field) ? changed(field, "") : null;
        }
        return field.equals("Organisation.municipality") ? value : changed(field, value);
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
