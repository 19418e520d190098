package se.klartecken.rules.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.Policy;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The samples of one municipality, and its model citizen that they change. */
public final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Samples> ALL = new ConcurrentHashMap<>();

    private final String municipality;
    private final JsonNode citizen;
    private final CaseDocument citizenDocument;

    private Samples(String municipality) {
        this.municipality = municipality;
        this.citizen = read("citizen.json", JsonNode.class);
        this.citizenDocument = new CaseReader().read(citizen.toString());
    }

    public static Samples of(Policy policy) {
        return ALL.computeIfAbsent(policy.name(), Samples::new);
    }

    /** The model citizen; whoever asks may change it. */
    public JsonNode citizen() {
        return citizen.deepCopy();
    }

    /** The model citizen in whose case something was decided about a finding: every field that there is, is in it. */
    public JsonNode decidedCitizen() {
        ObjectNode decided = (ObjectNode) citizen();
        decided.putArray("findingDecisions")
                .addObject()
                .put("finding", "none@nothing")
                .put("byRole", "DIRECTOR")
                .put("at", "2026-09-01T10:00:00Z")
                .put("expiresAt", "2027-09-01T10:00:00Z")
                .put("reason", "Det ordnas.");
        return decided;
    }

    /** The model citizen as a policy reads it. */
    public CaseDocument citizenDocument() {
        return citizenDocument;
    }

    /** The samples of all chapters that have any. */
    public List<Sample> all(List<String> chapters) {
        var all = new ArrayList<Sample>();
        for (String chapter : chapters) {
            if (Samples.class.getResource(path(chapter + ".json")) != null) {
                all.addAll(List.of(read(chapter + ".json", Sample[].class)));
            }
        }
        return all;
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = Samples.class.getResourceAsStream(path(file))) {
            return JSON.readValue(Objects.requireNonNull(in, path(file)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String file) {
        return "/samples/" + municipality + "/" + file;
    }

    /** The citizen, changed as a sample says. */
    public JsonNode changed(Sample sample) {
        JsonNode citizen = citizen();
        apply(citizen, sample);
        return citizen;
    }

    static void apply(JsonNode document, Sample sample) {
        for (String pointer : sample.remove() == null ? List.<String>of() : sample.remove()) {
            remove(document, pointer);
        }
        Map<String, JsonNode> set = sample.set() == null ? Map.of() : sample.set();
        set.forEach((pointer, value) -> set(document, pointer, value));
    }

    static void remove(JsonNode document, String pointer) {
        JsonNode parent = document.at(parent(pointer));
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last(pointer)));
        } else if (((ObjectNode) parent).remove(last(pointer)) == null) {
            throw new IllegalArgumentException("nothing to remove at " + pointer);
        }
    }

    private static void set(JsonNode document, String pointer, JsonNode value) {
        JsonNode parent = container(document, parent(pointer));
        if (parent instanceof ArrayNode list) {
            if (last(pointer).equals("-")) {
                list.add(value);
            } else {
                list.set(Integer.parseInt(last(pointer)), value);
            }
        } else {
            ((ObjectNode) parent).set(last(pointer), value);
        }
    }

    /** What stands at a pointer, made as an empty object where there is nothing. */
    private static JsonNode container(JsonNode document, String pointer) {
        JsonNode found = document.at(pointer);
        if (!found.isMissingNode()) {
            return found;
        }
        ObjectNode made = JSON.createObjectNode();
        set(document, pointer, made);
        return made;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
