package se.klartecken.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says slowly and simply what must become of a {@link RandomDocument}: whoever looks at everything again and again misses nothing. */
final class NaiveScreening {

    /** A reference by the place that it stands at and the lists that it can lead to. */
    private record Reference(String element, String place, String id, List<String> lists) {}

    private final JsonNode root;
    private final Map<String, JsonNode> elements = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> rejected = new LinkedHashSet<>();
    private final List<String> errors = new ArrayList<>();

    NaiveScreening(JsonNode root, Set<String> rejectedByReading) {
        this.root = root;
        for (String element : Tree.elements(root)) {
            if (rejectedByReading.stream().noneMatch(other -> Tree.isAtOrBelow(element, other))) {
                elements.put(element, root.at(element));
            }
        }
        elements.keySet().forEach(this::collectReferences);
        elements.keySet().forEach(this::ownFaults);
        boolean spreading = true;
        while (spreading) {
            spreading = references.stream()
                    .filter(this::hangs)
                    .map(it -> rejected.add(it.element()))
                    .toList()
                    .contains(true);
        }
        references.stream().filter(this::hangs).forEach(it -> errors.add("HANGS_ON_REJECTED " + it.place()));
    }

    /** As code, space and pointer, in no order. */
    List<String> errors() {
        return errors;
    }

    /** Without what is within others. */
    Set<String> rejected() {
        Set<String> outermost = new LinkedHashSet<>(rejected);
        outermost.removeIf(one -> rejected.stream().anyMatch(other -> one.startsWith(other + "/")));
        return outermost;
    }

    private void collectReferences(String element) {
        List<String> organisations = List.of("organisations");
        refer(element, "/owner", organisations);
        each(element, "/jointOwners", (place, item) -> refer(element, place, organisations));
        each(element, "/start/decisions", (place, item) -> refer(element, place + "/organisation", organisations));
        refer(element, "/dataSubject", List.of("dataSubjects"));
        each(
                element,
                "/media",
                (media, it) -> each(
                        element, media + "/persons", (place, item) -> refer(element, place, List.of("dataSubjects"))));
        each(
                element,
                "/consents",
                (consent, it) -> each(element, consent + "/covers", (scope, that) -> {
                    each(element, scope + "/accounts", (place, item) -> refer(element, place, List.of("accounts")));
                    each(element, scope + "/posts", (place, item) -> refer(element, place, List.of("posts")));
                }));
        boolean attested = element.startsWith("/attestations");
        refer(
                element,
                "/about",
                attested
                        ? List.of("organisations", "accounts")
                        : List.of("organisations", "accounts", "posts", "messages"));
    }

    private void refer(String element, String path, List<String> lists) {
        JsonNode id = root.at(element + path);
        if (id.isString()) {
            references.add(new Reference(element, element + path, id.asString(), lists));
        }
    }

    private interface Visitor {
        void visit(String path, JsonNode item);
    }

    private void each(String element, String path, Visitor visitor) {
        JsonNode list = root.at(element + path);
        for (int i = 0; i < list.size(); i++) {
            visitor.visit(path + "/" + i, list.get(i));
        }
    }

    private void ownFaults(String element) {
        JsonNode it = elements.get(element);
        if (it.has("id")
                && elements.keySet().stream()
                                .filter(other -> sharesId(element, other))
                                .count()
                        > 1) {
            reject(element, "DUPLICATE_ID", element + "/id");
        }
        if (it.path("status").asString("").equals("PUBLISHED")) {
            reject(element, "MISSING_PROPERTY", element + "/publishedAt");
        }
        later(element, element, it);
        for (Reference reference : references) {
            if (reference.element().equals(element) && targets(reference).isEmpty()) {
                reject(element, "DANGLING_REFERENCE", reference.place());
            }
        }
    }

    private boolean sharesId(String element, String other) {
        boolean samePost = parent(element).equals(parent(other));
        return elements.get(other).path("id").equals(elements.get(element).get("id"))
                && isUse(element) == isUse(other)
                && (samePost || !isUse(element));
    }

    private static boolean isUse(String element) {
        return parent(element).endsWith("/personalData");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** All moments in an element itself. */
    private void later(String element, String pointer, JsonNode node) {
        if (node.isString() && node.asString().equals(RandomDocument.LATER)) {
            reject(element, "AFTER_AS_OF", pointer);
        }
        node.propertyStream().forEach(property -> {
            String place = pointer + "/" + property.getKey();
            if (Tree.elements(root).stream().noneMatch(other -> parent(other).equals(place))) {
                later(element, place, property.getValue());
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            later(element, pointer + "/" + i, node.get(i));
        }
    }

    private void reject(String element, String code, String place) {
        rejected.add(element);
        errors.add(code + " " + place);
    }

    private List<String> targets(Reference reference) {
        return elements.keySet().stream()
                .filter(element -> elements.get(element).path("id").asString("").equals(reference.id()))
                .filter(element -> reference.lists().stream()
                        .anyMatch(list -> parent(element).endsWith("/" + list)))
                .toList();
    }

    private boolean hangs(Reference reference) {
        return targets(reference).stream()
                .anyMatch(target -> rejected.stream().anyMatch(other -> Tree.isAtOrBelow(target, other)));
    }
}
