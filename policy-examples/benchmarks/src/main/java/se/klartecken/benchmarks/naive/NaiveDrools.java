package se.klartecken.benchmarks.naive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.clause.Readings;
import se.klartecken.model.Case;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Scope;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.facts.Walk;
import se.klartecken.rules.stockholm.Stockholm;

/** Stockholm's rules in naive use. */
public final class NaiveDrools {

    private static final Stockholm STOCKHOLM = new Stockholm();

    private final ViewMaker views;
    private final KieBase base;

    /** Compiles the rules. */
    public NaiveDrools() {
        Catalogue catalogue = CatalogueReader.read(Stockholm.class, STOCKHOLM.chapters());
        this.views = STOCKHOLM.views(catalogue);
        List<String> files = RuleFiles.of(STOCKHOLM).stream()
                .map(file -> file.replace("se.klartecken.rules.engine.Verdicts", Sayings.class.getName()))
                .toList();
        this.base = CompiledRules.network("naive", files);
    }

    /** Gets a case ready to be asked. */
    public CaseFile file(Case content, Instant asOf) {
        Readings readings = Readings.of(STOCKHOLM.readings(), Map.of());
        return new CaseFile(
                content, Set.of(), asOf, false, STOCKHOLM.edition(), readings, STOCKHOLM.calendar(readings), Set.of());
    }

    /** What calls for action about a subject of a case. */
    public List<Said> check(CaseFile file, String about) {
        var sayings = new Sayings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("verdicts", sayings);
            Walk.through(file, new Scope(List.of(about)), views, view -> true, session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return sayings.all();
    }
}
