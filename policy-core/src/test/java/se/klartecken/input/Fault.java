package se.klartecken.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A case that is good but for some changes, and what must become of it. */
final class Fault {

    static final Instant AS_OF = Instant.parse("2026-03-02T12:00:00Z");

    /** The earliest text of an instant after the moment of the check. */
    static final String LATER = "'2026-03-02T12:00:00.000000001Z'";

    /** Without a fault. Nothing refers to o3, a3, p3, m1 and s3; a3, p3 and s3 refer to nothing that can go. */
    private static final String GOOD = """
            {
              'organisations': [
                {'id': 'o1', 'kind': 'ADMINISTRATION'},
                {'id': 'o2', 'kind': 'COMPANY'},
                {'id': 'o3', 'kind': 'COMMITTEE'}
              ],
              'accounts': [
                {'id': 'a1', 'owner': 'o1', 'platform': {'kind': 'X'},
                 'posts': [
                   {'id': 'p1', 'status': 'PUBLISHED', 'publishedAt': '2026-03-01T10:00:00Z',
                    'personalData': [
                      {'id': 'u1', 'dataSubject': 's1', 'kind': 'NAME'},
                      {'id': 'u2', 'dataSubject': 's2', 'kind': 'IMAGE'},
                      {'id': 'u3', 'dataSubject': 's1', 'kind': 'TEXT'}
                    ]},
                   {'id': 'p2', 'status': 'PLANNED', 'plannedAt': '2026-04-01T10:00:00Z',
                    'personalData': [{'id': 'u1', 'dataSubject': 's2', 'kind': 'NAME'}]},
                   {'id': 'p3', 'status': 'DRAFT'}
                 ],
                 'messages': [
                   {'id': 'm1', 'kind': 'QUESTION', 'receivedAt': '2026-03-01T09:00:00Z'},
                   {'id': 'm2', 'kind': 'COMMENT', 'receivedAt': '2026-03-01T09:00:00Z'}
                 ]},
                {'id': 'a2', 'owner': 'o2', 'platform': {'kind': 'FACEBOOK'}},
                {'id': 'a3', 'owner': 'o1', 'platform': {'kind': 'BLOG'}}
              ],
              'dataSubjects': [
                {'id': 's1', 'birthDate': '2010-05-05'},
                {'id': 's2', 'isChild': false},
                {'id': 's3'}
              ],
              'attestations': [
                {'topic': 'SERVICE', 'about': 'o2'},
                {'topic': 'SERVICE', 'about': 'a2'},
                {'topic': 'SERVICE', 'about': 'o1'}
              ],
              'assessments': [
                {'clause': 'c1', 'about': 'p2'},
                {'clause': 'c2', 'about': 'm2'},
                {'clause': 'c3', 'about': 'o1'}
              ]
            }
            """;

    private final String name;
    private final JsonNode tree = Tree.of(GOOD);
    private final List<String> errors = new ArrayList<>();
    private final Set<String> rejected = new LinkedHashSet<>();
    private final List<String> gone = new ArrayList<>();
    private Instant asOf = AS_OF;

    private Fault(String name) {
        this.name = name;
    }

    static Fault fault(String name) {
        return new Fault(name);
    }

    /** Changes the value at a place. */
    Fault with(String pointer, String json) {
        Tree.set(tree, pointer, Tree.of(json));
        return this;
    }

    Fault asOf(String instant) {
        asOf = Instant.parse(instant);
        return this;
    }

    /** Expects an error, as code, space and pointer. */
    Fault is(String error) {
        errors.add(error);
        return this;
    }

    /**
     * Expects that an element is left out.
     *
     * @param names how the element and those within it are called, with spaces between
     */
    Fault rejecting(String element, String names) {
        rejected.add(element);
        gone.addAll(List.of(names.split(" ")));
        return this;
    }

    JsonNode tree() {
        return tree;
    }

    Instant asOf() {
        return asOf;
    }

    List<String> errors() {
        return errors;
    }

    Set<String> rejected() {
        return rejected;
    }

    /** What is left, in the order of the format. */
    List<String> survivors() {
        List<String> left = new ArrayList<>();
        for (String element : Tree.elements(tree)) {
            if (rejected.stream().noneMatch(other -> Tree.isAtOrBelow(element, other))) {
                left.add(Tree.name(tree.at(element)));
            }
        }
        return left;
    }

    List<String> gone() {
        return gone;
    }

    @Override
    public String toString() {
        return name;
    }
}
