package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.SubjectKind;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.RoutineTopic;

/**
 * Faults in the rows of clauses that rules decide, in each field that an answer depends on: the clause's force, which
 * every finding states; what else it cites; whom it concerns; and, where data decides, topic, table and trigger. Who
 * decides a clause and where the text repeats itself is what tests and listings read, and no answer.
 */
final class RowFaults {

    static final String DROPPED = "row: word dropped";
    static final String EXCHANGED = "row: neighbouring word";
    static final String ADDED = "row: word added";
    static final String ROW_DROPPED = "row dropped";

    private static final String NONE = "none";

    /** The kinds of subject that findings are about. */
    private static final List<SubjectKind> KINDS = List.of(
            SubjectKind.ORGANISATION,
            SubjectKind.ACCOUNT,
            SubjectKind.POST,
            SubjectKind.PERSONAL_DATA_USE,
            SubjectKind.MESSAGE,
            SubjectKind.ABSENCE);

    private final List<Clause> decided;
    private final List<String> ids;
    private final List<String> tables;
    private final List<String> triggers;

    /**
     * A row that is wrong in one field.
     *
     * @param clause the clause as the row gives it, or nothing where the row is gone
     */
    record Fault(String operator, String field, String original, String mutated, Optional<Clause> clause) {}

    RowFaults(Catalogue catalogue) {
        this.decided = catalogue.clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .toList();
        this.ids = catalogue.clauses().stream().map(Clause::id).toList();
        this.tables = words(decided.stream().map(Clause::row));
        this.triggers = words(decided.stream().map(Clause::trigger));
    }

    private static List<String> words(Stream<String> given) {
        return List.copyOf(new TreeSet<>(given.filter(Objects::nonNull).toList()));
    }

    /** The clauses whose rows can be wrong in a way that matters. */
    List<Clause> decided() {
        return decided;
    }

    List<Fault> of(Clause clause) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(ROW_DROPPED, "id", clause.id(), NONE, Optional.empty()));
        Neighbours.of(List.of(Obligation.values()), clause.obligation())
                .forEach(other -> faults.add(exchanged(clause, "obligation", clause.obligation(), other, other)));
        clause.concerns().stream()
                .sorted()
                .forEach(kind -> concerns(clause, kind).forEach(faults::add));
        clause.alsoCites().forEach(cited -> alsoCites(clause, cited).forEach(faults::add));
        word(clause, "attested", clause.attested(), names(AttestationTopic.values()))
                .forEach(faults::add);
        word(clause, "routine", clause.routine(), names(RoutineTopic.values())).forEach(faults::add);
        word(clause, "row", clause.row(), tables).forEach(faults::add);
        word(clause, "trigger", clause.trigger(), triggers).forEach(faults::add);
        if (clause.restsOnRecord() && clause.trigger() == null) {
            triggers.forEach(word -> faults.add(
                    new Fault(ADDED, "trigger", NONE, word, Optional.of(Clauses.with(clause, "trigger", word)))));
        }
        if (clause.judged()) {
            faults.add(dropped(clause, "judged", true, false));
        }
        return faults;
    }

    private static List<String> names(Enum<?>[] words) {
        return Stream.of(words).map(Enum::name).toList();
    }

    private static Fault exchanged(Clause clause, String field, Object word, Object other, Object value) {
        return new Fault(
                EXCHANGED, field, word.toString(), other.toString(), Optional.of(Clauses.with(clause, field, value)));
    }

    private static Fault dropped(Clause clause, String field, Object word, @Nullable Object value) {
        return new Fault(DROPPED, field, word.toString(), NONE, Optional.of(Clauses.with(clause, field, value)));
    }

    private static Stream<Fault> word(Clause clause, String field, @Nullable String word, List<String> all) {
        return word == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(dropped(clause, field, word, null)),
                        Neighbours.of(all, word).map(other -> exchanged(clause, field, word, other, other)));
    }

    private static Stream<Fault> concerns(Clause clause, SubjectKind kind) {
        Set<SubjectKind> others = new LinkedHashSet<>(clause.concerns());
        others.remove(kind);
        return Stream.concat(
                Stream.of(dropped(clause, "concerns", kind, others)),
                Neighbours.of(KINDS, kind)
                        .filter(other -> !others.contains(other))
                        .map(other -> exchanged(clause, "concerns", kind, other, with(others, other))));
    }

    private static Set<SubjectKind> with(Set<SubjectKind> kinds, SubjectKind one) {
        Set<SubjectKind> more = new LinkedHashSet<>(kinds);
        more.add(one);
        return more;
    }

    private Stream<Fault> alsoCites(Clause clause, String cited) {
        List<String> others =
                clause.alsoCites().stream().filter(it -> !it.equals(cited)).toList();
        return Stream.concat(
                Stream.of(dropped(clause, "alsoCites", cited, others)),
                Neighbours.of(ids, cited)
                        .filter(other -> !others.contains(other))
                        .map(other -> exchanged(clause, "alsoCites", cited, other, with(others, other))));
    }

    private static List<String> with(List<String> ids, String one) {
        return Stream.concat(ids.stream(), Stream.of(one)).toList();
    }
}
