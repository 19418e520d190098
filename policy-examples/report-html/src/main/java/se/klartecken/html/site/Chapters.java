package se.klartecken.html.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;

/** The chapters of a policy, numbered in the order of its texts. */
final class Chapters {

    /** One heading of one document. */
    record Chapter(int number, String document, String section, List<Clause> clauses) {

        String address() {
            return Addresses.chapter(number);
        }
    }

    private record Place(String document, String section) {}

    private final Map<Place, Chapter> chapters = new LinkedHashMap<>();

    Chapters(Catalogue catalogue) {
        for (Clause clause : catalogue.clauses()) {
            chapters.computeIfAbsent(
                            place(clause),
                            place -> new Chapter(
                                    chapters.size() + 1, place.document(), place.section(), new ArrayList<>()))
                    .clauses()
                    .add(clause);
        }
    }

    List<Chapter> all() {
        return List.copyOf(chapters.values());
    }

    Chapter of(Clause clause) {
        Chapter chapter = chapters.get(place(clause));
        if (chapter == null) {
            throw new IllegalArgumentException("the clause is of another policy");
        }
        return chapter;
    }

    private static Place place(Clause clause) {
        return new Place(clause.citation().document(), clause.citation().section());
    }
}
