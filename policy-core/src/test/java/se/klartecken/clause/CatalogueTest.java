package se.klartecken.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Read from a catalogue of an invented policy, in the resources beside this class. */
class CatalogueTest {

    private final Catalogue catalogue = CatalogueReader.read(CatalogueTest.class, List.of("02-dialogue", "01-start"));

    @Test
    void holdsTheClausesInTheOrderOfTheChaptersGiven() {
        assertThat(catalogue.clauses()).extracting(Clause::id).containsExactly("EX-DIA-1", "EX-DIA-2", "EX-STA-1");
    }

    @Test
    void aClauseHasWhatIsWrittenOfIt() {
        Clause clause = catalogue.clause("EX-DIA-2");
        assertThat(clause.citation()).isEqualTo(new Citation("Example policy", "Dialogue, continued", "p2 s1"));
        assertThat(clause.obligation()).isEqualTo(Obligation.SHOULD);
        assertThat(clause.concerns()).containsExactlyInAnyOrder(SubjectKind.MESSAGE, SubjectKind.POST);
        assertThat(clause.decidedBy()).isEqualTo(DecidedBy.PERSON);
        assertThat(clause.sameAs()).isEqualTo("EX-DIA-1");
        assertThat(clause.alsoCites()).containsExactly("EX-STA-1");
        assertThat(clause.attested()).isEqualTo("COMPLIANCE");
        assertThat(clause.routine()).isEqualTo("ANSWERING");
        assertThat(clause.judged()).isTrue();
        assertThat(clause.trigger()).isEqualTo("isPublic");
        assertThat(clause.row()).isEqualTo("TABLE");
        assertThat(clause.reason()).isEqualTo(new Text("därför", "because"));
        assertThat(clause.text()).isEqualTo(new Text("Var vänlig.", "Be kind."));
    }

    @Test
    void whatIsNotWrittenIsNotThere() {
        Clause clause = catalogue.clause("EX-DIA-1");
        assertThat(clause.citation()).isEqualTo(new Citation("Example policy", "Dialogue", "p1"));
        assertThat(clause.alsoCites()).isEmpty();
        assertThat(clause.judged()).isFalse();
        assertThat(clause.reason()).isNull();
    }

    @Test
    void knowsWhatItHolds() {
        assertThat(catalogue.holds("EX-STA-1")).isTrue();
        assertThat(catalogue.holds("EX-STA-2")).isFalse();
    }

    /** The id may come from a case. */
    @Test
    void anIdThatItDoesNotKnowIsNotRepeated() {
        assertThatThrownBy(() -> catalogue.clause("Anna"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Anna");
    }

    @Test
    void twoClausesOfOneIdAreRefused() {
        Clause clause = catalogue.clause("EX-DIA-1");
        assertThat(new Catalogue(List.of(clause)).clauses()).containsExactly(clause);
        assertThatThrownBy(() -> new Catalogue(List.of(clause, clause)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EX-DIA-1");
    }

    @Test
    void aChapterThatIsMissingIsNamed() {
        assertThatThrownBy(() -> CatalogueReader.read(CatalogueTest.class, List.of("99-none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no chapter 99-none.json");
    }

    /** Either as an attestation or as an assessment. */
    @Test
    void aClauseRestsOnARecordWhereAPersonsWordDecides() {
        assertThat(catalogue.clause("EX-DIA-1").restsOnRecord()).isFalse();
        assertThat(catalogue.clause("EX-DIA-2").restsOnRecord()).isTrue();
        assertThat(clause("COMPLIANCE", false).restsOnRecord()).isTrue();
        assertThat(clause(null, true).restsOnRecord()).isTrue();
    }

    private static Clause clause(String attested, boolean judged) {
        return new Clause(
                "EX",
                new Citation("d", "s", "p1"),
                Obligation.MUST,
                Set.of(),
                DecidedBy.RULE,
                null,
                List.of(),
                attested,
                null,
                judged,
                null,
                null,
                null,
                new Text("", ""));
    }

    @Test
    void onlyMustAndMustNotAreDuties() {
        assertThat(List.of(Obligation.values()).stream().filter(Obligation::isDuty))
                .containsExactly(Obligation.MUST, Obligation.MUST_NOT);
    }

    /** As the Swedish text itself has them. */
    @Test
    void obligationsAndTextsAreInBothLanguages() {
        assertThat(Obligation.MUST_NOT.label().in(Language.SV)).isEqualTo("får inte");
        assertThat(Obligation.MUST_NOT.label().in(Language.EN)).isEqualTo("must not");
        assertThat(Obligation.SHOULD.label()).isEqualTo(new Text("bör", "should"));
    }
}
