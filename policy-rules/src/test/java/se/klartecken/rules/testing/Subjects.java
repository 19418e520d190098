package se.klartecken.rules.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.klartecken.clause.SubjectKind;
import tools.jackson.databind.JsonNode;

/** The subjects in a case, by kind, as JSON Pointers; found in the document itself, without the library. */
public final class Subjects {

    private final Map<SubjectKind, Set<String>> byKind = new EnumMap<>(SubjectKind.class);

    private Subjects() {}

    public static Map<SubjectKind, Set<String>> in(JsonNode document) {
        var subjects = new Subjects();
        subjects.each(document, "/organisations", at -> subjects.put(SubjectKind.ORGANISATION, at));
        subjects.each(document, "/accounts", account -> {
            subjects.put(SubjectKind.ACCOUNT, account);
            subjects.each(
                    document,
                    account + "/responsiblePersons",
                    person ->
                            subjects.each(document, person + "/absences", at -> subjects.put(SubjectKind.ABSENCE, at)));
            subjects.each(document, account + "/messages", at -> subjects.put(SubjectKind.MESSAGE, at));
            subjects.each(document, account + "/posts", post -> {
                subjects.put(SubjectKind.POST, post);
                subjects.each(document, post + "/personalData", at -> subjects.put(SubjectKind.PERSONAL_DATA_USE, at));
            });
        });
        return subjects.byKind;
    }

    private void each(JsonNode document, String list, Consumer<String> visitor) {
        for (int index = 0; index < document.at(list).size(); index++) {
            visitor.accept(list + "/" + index);
        }
    }

    private void put(SubjectKind kind, String pointer) {
        byKind.computeIfAbsent(kind, ignored -> new TreeSet<>()).add(pointer);
    }
}
