package se.klartecken.rules.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents with a text where it has no business: in place of every value, beside it, and where JSON breaks off. */
final class Broken {

    /** So many documents share the faults of a kind, so that most of each can still be judged. */
    private static final int DOCUMENTS = 6;

    /** What can be wrong with one value of a document. */
    private enum Kind {
        OTHER_TEXT,
        TEXT_IN_OBJECT,
        TEXT_IN_LIST,
        UNKNOWN_PROPERTY,
        NUMBER
    }

    private Broken() {}

    /** Documents that are JSON, by what is wrong with them. A text in an id's place may be an id, so those are left out. */
    static Map<String, String> documents(JsonNode good, String text) {
        var documents = new LinkedHashMap<String, String>();
        Collection<String> places = places(good);
        for (Kind kind : Kind.values()) {
            for (int part = 0; part < DOCUMENTS; part++) {
                JsonNode document = good.deepCopy();
                int number = 0;
                for (String place : places) {
                    boolean nothingElseWouldBeRead = place.lastIndexOf('/') == 0;
                    int own = nothingElseWouldBeRead ? DOCUMENTS - 1 : number++ % (DOCUMENTS - 1);
                    if (own == part && !(kind == Kind.OTHER_TEXT && place.endsWith("/id"))) {
                        damage(document, place, kind, text);
                    }
                }
                documents.put(kind + " " + part, document.toString());
            }
        }
        return documents;
    }

    /** A value for each place of the format that is used, such as the first account's platform. */
    static Collection<String> places(JsonNode document) {
        var byShape = new LinkedHashMap<String, String>();
        collect(document, "", byShape);
        return byShape.values();
    }

    private static void collect(JsonNode node, String at, Map<String, String> byShape) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> collect(value, at + "/" + name, byShape));
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), at + "/" + index, byShape);
            }
        } else {
            byShape.putIfAbsent(at.replaceAll("/\\d+", "/*"), at);
        }
    }

    private static void damage(JsonNode document, String place, Kind kind, String text) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = document.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            switch (kind) {
                case OTHER_TEXT -> object.put(name, text);
                case TEXT_IN_OBJECT -> object.putObject(name).put(text, text);
                case TEXT_IN_LIST -> object.putArray(name).add(text).addArray().add(text);
                case UNKNOWN_PROPERTY -> object.put(text, text);
                case NUMBER -> object.put(name, Long.parseLong(text.replaceAll("[^0-9]", "")));
            }
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), StringNode.valueOf(text));
        }
    }

    /** Texts that are no document at all, with the text where they break. */
    static List<String> texts(String good, String text) {
        String quoted = StringNode.valueOf(text).toString();
        var texts = new ArrayList<String>(List.of(
                text,
                quoted,
                quoted.substring(0, quoted.length() - 1),
                "{" + quoted,
                "{" + quoted + ":",
                "{" + quoted + ":" + quoted,
                "{" + quoted + ":" + quoted + "," + quoted + ":1}",
                "{\"asOf\":" + quoted + ",\"asOf\":" + quoted + "}",
                "{'" + text + "':1}",
                "{\"asOf\":" + text + "}",
                "{\"asOf\":Qanarjefogel}",
                "{\"asOf\":481516234210e481516234210}",
                "{\"asOf\":0481516234210}",
                "{\"asOf\":\"\\x" + text + "\"}",
                "{\"asOf\":\"\\uQana" + text + "\"}",
                "{\"asOf\":\"" + text + "\u0001\"}",
                "{\"asOf\":" + quoted + "} " + text,
                "{\"asOf\":" + quoted + "} " + quoted,
                "/* " + text + " */ {}",
                "# " + text + "\n{}",
                "\uFEFF{\"asOf\":" + quoted + "}",
                "{\"asOf\":\"" + text.replace("\\", "").replace("\"", "") + "\uD800\"}",
                "[".repeat(40) + quoted,
                ("{" + quoted + ":").repeat(40),
                "{" + quoted + ":\"" + "x".repeat(100_001) + "\"}",
                "{\"" + "Qanarjefogel".repeat(10_000) + "\":1}"));
        for (int at = 0; at < good.length(); at += good.length() / 20) {
            texts.add(good.substring(0, at) + text + good.substring(at));
            texts.add(good.substring(0, at) + quoted);
        }
        return texts;
    }
}
