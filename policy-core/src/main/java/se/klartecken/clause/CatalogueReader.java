package se.klartecken.clause;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a catalogue from chapter files, one JSON document per chapter of the source:
 * {@code {"document", "section", "clauses": [{"id", "locator", "obligation", "concerns", "decidedBy", "sv", "en", …}]}}.
 */
public final class CatalogueReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogueReader() {}

    /**
     * Reads the chapters of one catalogue.
     *
     * @param owner the class beside which the chapters lie as resources
     * @param chapters file names without {@code .json}, in the order of the text
     * @throws IllegalStateException where a chapter is missing
     */
    public static Catalogue read(Class<?> owner, List<String> chapters) {
        var clauses = new ArrayList<Clause>();
        for (String chapter : chapters) {
            clauses.addAll(readChapter(owner, chapter + ".json"));
        }
        return new Catalogue(clauses);
    }

    private static List<Clause> readChapter(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no chapter " + resource);
            }
            Chapter chapter = JSON.readValue(in, Chapter.class);
            return chapter.clauses().stream().map(chapter::clause).toList();
        } catch (IOException e) {
            throw new IllegalStateException("chapter " + resource + " cannot be read", e);
        }
    }

    record Chapter(String document, String section, List<Entry> clauses) {

        Clause clause(Entry entry) {
            String where = entry.section() == null ? section : entry.section();
            return new Clause(
                    entry.id(),
                    new Citation(document, where, entry.locator()),
                    entry.obligation(),
                    entry.concerns(),
                    entry.decidedBy(),
                    entry.sameAs(),
                    entry.alsoCites() == null ? List.of() : entry.alsoCites(),
                    entry.attested(),
                    entry.routine(),
                    Boolean.TRUE.equals(entry.judged()),
                    entry.trigger(),
                    entry.row(),
                    entry.reason(),
                    new Text(entry.sv(), entry.en()));
        }
    }

    record Entry(
            String id,
            @Nullable String section,
            String locator,
            Obligation obligation,
            Set<SubjectKind> concerns,
            DecidedBy decidedBy,
            @Nullable String sameAs,
            @Nullable List<String> alsoCites,
            @Nullable String attested,
            @Nullable String routine,
            @Nullable Boolean judged,
            @Nullable String trigger,
            @Nullable String row,
            @Nullable Text reason,
            String sv,
            String en) {}
}
