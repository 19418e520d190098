package se.klartecken.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Faults put into a good document, and which elements they must reject. */
final class Damage {

    /** The object with names of its own choosing, in which no name is unknown. */
    private static final String MAP = "/readings";

    private final Random random;
    private final Set<String> rejected = new TreeSet<>();
    private JsonNode root;

    private Damage(JsonNode root, Random random) {
        this.root = root.deepCopy();
        this.random = random;
    }

    /** Damages up to so many random places, none inside another. */
    static Damage of(JsonNode root, int places, Random random) {
        Damage damage = new Damage(root, random);
        List<String> pointers = new ArrayList<>(Trees.nodes(root).keySet());
        List<String> chosen = new ArrayList<>();
        random.ints(places, 0, pointers.size()).mapToObj(pointers::get).forEach(chosen::add);
        chosen.sort(Comparator.comparing(Trees::depth));
        List<String> damaged = new ArrayList<>();
        for (String pointer : chosen) {
            if (damaged.stream().noneMatch(outer -> Trees.isAtOrBelow(pointer, outer))) {
                damage.at(pointer);
                damaged.add(pointer);
            }
        }
        return damage;
    }

    JsonNode root() {
        return root;
    }

    /** Pointers of the elements that must go, none below another. */
    Set<String> rejected() {
        rejected.removeIf(
                inner -> rejected.stream().anyMatch(outer -> !outer.equals(inner) && Trees.isAtOrBelow(inner, outer)));
        return rejected;
    }

    private void at(String pointer) {
        JsonNode node = root.at(pointer);
        if (node.isArray() && random.nextBoolean()) {
            rejected.add(Trees.nearestElement(pointer + "/" + node.size()));
            ((ArrayNode) node).addNull();
            return;
        }
        rejected.add(Trees.nearestElement(pointer));
        if (node.isObject() && !pointer.equals(MAP) && random.nextBoolean()) {
            ((ObjectNode) node).put("nobody", 1);
        } else {
            replace(pointer, ofWrongType(node));
        }
    }

    private static JsonNode ofWrongType(JsonNode node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return node.isContainer() ? factory.numberNode(5) : factory.arrayNode();
    }

    private void replace(String pointer, JsonNode by) {
        if (pointer.isEmpty()) {
            root = by;
            return;
        }
        JsonNode parent = root.at(Trees.parent(pointer));
        String last = Trees.lastName(pointer);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), by);
        } else {
            ((ObjectNode) parent).set(last.replace("~1", "/").replace("~0", "~"), by);
        }
    }
}
