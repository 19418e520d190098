package se.klartecken.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.input.CaseDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as trees, told apart by property names alone so that nothing here knows what the reader knows. */
final class Trees {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> LISTS_OF_ELEMENTS = Set.of(
            "organisations",
            "accounts",
            "dataSubjects",
            "attestations",
            "assessments",
            "findingDecisions",
            "posts",
            "messages",
            "personalData");

    private Trees() {}

    /** All values by pointer, outer before inner. */
    static Map<String, JsonNode> nodes(JsonNode root) {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        collect("", root, nodes);
        return nodes;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> nodes) {
        nodes.put(pointer, node);
        node.propertyStream()
                .forEach(property -> collect(pointer + "/" + escaped(property.getKey()), property.getValue(), nodes));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), nodes);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Pointers of all elements, and of whatever stands in the place of one. */
    static List<String> elements(JsonNode root) {
        return nodes(root).keySet().stream().filter(Trees::isElement).toList();
    }

    /** The innermost element at or around a place; empty if there is only the document. */
    static String nearestElement(String pointer) {
        return pointer.isEmpty() || isElement(pointer) ? pointer : nearestElement(parent(pointer));
    }

    static boolean isAtOrBelow(String pointer, String other) {
        return pointer.equals(other) || pointer.startsWith(other + "/");
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    static int depth(String pointer) {
        return (int) pointer.chars().filter(c -> c == '/').count();
    }

    private static boolean isElement(String pointer) {
        return pointer.contains("/")
                && lastName(pointer).matches("[0-9]+")
                && LISTS_OF_ELEMENTS.contains(lastName(parent(pointer)))
                // A scope of consent names accounts and posts by id.
                && !pointer.contains("/covers/");
    }

    /** The tree without these elements. */
    static JsonNode without(JsonNode root, Set<String> elements) {
        JsonNode copy = root.deepCopy();
        List<String> lastFirst = new ArrayList<>(elements);
        lastFirst.sort(Comparator.comparing(Trees::depth)
                .thenComparing(element -> Integer.parseInt(lastName(element)))
                .reversed());
        for (String element : lastFirst) {
            copy.at(parent(element)).asArray().remove(Integer.parseInt(lastName(element)));
        }
        return copy;
    }

    /** Ids of the elements that a document holds, with spaces between; what has none goes by what it is about. */
    static String ids(CaseDocument document) {
        JsonNode root = MAPPER.readTree(CaseWriter.write(document.content()));
        return String.join(
                " ",
                elements(root).stream()
                        .map(root::at)
                        .map(element -> element.has("id") ? element.get("id") : element.get("about"))
                        .map(JsonNode::asString)
                        .toList());
    }
}
