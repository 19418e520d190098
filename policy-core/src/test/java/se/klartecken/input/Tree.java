package se.klartecken.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees, told apart by property names alone so that nothing here knows what the screening knows. */
final class Tree {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> LISTS = List.of(
            "organisations",
            "accounts",
            "posts",
            "personalData",
            "messages",
            "dataSubjects",
            "attestations",
            "assessments",
            "findingDecisions");
    private static final Pattern ELEMENT = Pattern.compile("(/(" + String.join("|", LISTS) + ")/[0-9]+)+");

    private Tree() {}

    /** A tree of JSON text; apostrophes stand for quotation marks. */
    static JsonNode of(String json) {
        return MAPPER.readTree(json.replace('\'', '"'));
    }

    /** Sets a property or an item of a list; one that comes right behind the list's end is added to it. */
    static void set(JsonNode root, String pointer, JsonNode value) {
        int end = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, end));
        String last = pointer.substring(end + 1);
        if (parent instanceof ArrayNode list) {
            int index = Integer.parseInt(last);
            if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    /** Pointers of all elements in the order of the format, outer before inner. */
    static List<String> elements(JsonNode root) {
        List<String> pointers = new ArrayList<>();
        LISTS.forEach(list -> collect(root, "", list, pointers));
        return pointers;
    }

    private static void collect(JsonNode node, String at, String list, List<String> pointers) {
        if (node.isObject() && node.path(list) instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                String pointer = at + "/" + list + "/" + i;
                pointers.add(pointer);
                for (String inner : LISTS) {
                    collect(items.get(i), pointer, inner, pointers);
                }
            }
        }
    }

    /** What an element is called: by its id, or by what it is about. */
    static String name(JsonNode element) {
        if (element.has("byRole")) {
            return "decides:" + element.path("finding").asString();
        }
        return element.has("id")
                ? element.get("id").asString()
                : (element.has("topic") ? "attests:" : "assesses:")
                        + element.path("about").asString();
    }

    static List<String> names(JsonNode root) {
        return elements(root).stream().map(root::at).map(Tree::name).toList();
    }

    /** The innermost element around a place. */
    static String elementAround(String pointer) {
        String element = pointer;
        while (!ELEMENT.matcher(element).matches()) {
            element = element.substring(0, element.lastIndexOf('/'));
        }
        return element;
    }

    static boolean isAtOrBelow(String pointer, String other) {
        return pointer.equals(other) || pointer.startsWith(other + "/");
    }

    /** The tree without these elements, none of which is within another. */
    static JsonNode without(JsonNode root, Iterable<String> elements) {
        JsonNode copy = root.deepCopy();
        List<ArrayNode> lists = new ArrayList<>();
        for (String element : elements) {
            int end = element.lastIndexOf('/');
            ArrayNode list = (ArrayNode) copy.at(element.substring(0, end));
            list.set(Integer.parseInt(element.substring(end + 1)), MAPPER.nullNode());
            lists.add(list);
        }
        lists.forEach(list -> list.removeIf(JsonNode::isNull));
        return copy;
    }
}
