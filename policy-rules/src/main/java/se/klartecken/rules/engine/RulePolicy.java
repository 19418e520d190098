package se.klartecken.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.NoInstantException;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.UnknownSubjectException;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.ReadingReader;
import se.klartecken.clause.Readings;
import se.klartecken.clause.Text;
import se.klartecken.clause.UnknownReadingException;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;
import se.klartecken.model.Organisation;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Scope;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.facts.Walk;

/** A policy whose clauses are decided by rules. Immutable once made; make one and share it. */
public final class RulePolicy implements Policy {

    /** Where the build lists the compiled rules of this artifact. */
    public static final String OWN_RULES = "META-INF/kie/se.klartecken/policy-rules/drools-model";

    /** The word by which a rule that decides all clauses resting on people's records stands for them. */
    private static final String RECORDED = "RECORDED";

    private static final Instant EARLIEST = startOf(InstantOutOfRangeException.FIRST_YEAR);
    private static final Instant AFTER_LATEST = startOf(InstantOutOfRangeException.LAST_YEAR + 1);

    private static final Text NO_ADVICE = new Text(
            "Rapporten redovisar vad reglernas text säger om det som anges. Den är inte juridisk rådgivning.",
            "This report states what the rules' text says about what is given. It is no legal advice.");

    private final RuleSet ruleSet;
    private final Catalogue catalogue;
    private final ViewMaker views;
    private final RuleBase rules;
    private final List<DescribedReading> readings;
    private final Findings findings;
    private final String digest;

    /**
     * Loads the rules, which takes a moment.
     *
     * @param index resource that lists the compiled rules of the artifact, {@code META-INF/kie/<group>/<artifact>/drools-model}
     */
    public RulePolicy(RuleSet ruleSet, String index) {
        this(
                ruleSet,
                CatalogueReader.read(ruleSet.getClass(), ruleSet.chapters()),
                RuleBase.of(ruleSet.getClass(), index));
    }

    RulePolicy(RuleSet ruleSet, Catalogue catalogue, RuleBase rules) {
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
        this.views = ruleSet.views(catalogue);
        this.rules = rules;
        this.readings = ReadingReader.describe(ruleSet.getClass(), ruleSet.readings());
        this.findings = new Findings(catalogue);
        this.digest = Digest.of(ruleSet.getClass(), ruleSet.chapters());
    }

    @Override
    public String name() {
        return ruleSet.name();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<DescribedReading> readings() {
        return readings;
    }

    @Override
    public List<String> rulesOf(String clauseId) {
        Clause clause = catalogue.clause(clauseId);
        var names = new ArrayList<>(rules.rulesNaming(clauseId));
        if (clause.restsOnRecord()) {
            names.addAll(rules.rulesNaming(RECORDED));
        }
        if (clause.row() != null) {
            names.addAll(rules.rulesNaming(clause.row()));
        }
        return List.copyOf(names);
    }

    @Override
    public Report check(CaseDocument document, Question question) {
        Case content = document.content();
        if (content == null) {
            return report(question.asOf(), List.of(), document.errors(), List.of());
        }
        Instant asOf = asOf(content, question);
        if (!readsWell(content)) {
            return report(asOf, List.of(), withBadReadings(document), List.of());
        }
        CaseDocument screened = Screening.screen(document, asOf);
        LocalLimits limits = LocalLimits.of(screened, ruleSet);
        var errors = new ArrayList<>(screened.errors());
        errors.addAll(limits.errors());
        List<Verdict> said = verdicts(screened, question, asOf, limits.refused());
        List<Finding> found = findings.of(said, question.explain());
        return report(asOf, found, errors, outsiders(screened));
    }

    /** That nothing is said of somebody must not look as if all were well with them. */
    private List<Text> outsiders(CaseDocument screened) {
        List<Organisation> all = Objects.requireNonNull(screened.content()).organisations();
        Bounds bounds = views.bounds();
        long outside = (all == null ? List.<Organisation>of() : all)
                .stream().filter(bounds::isOutsider).count();
        return outside == 0
                ? List.of()
                : List.of(new Text(
                        outside + " av organisationerna omfattas inte av reglerna och har inte bedömts.",
                        outside + " of the organisations are not bound by the rules and were not judged."));
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(CaseFile.ZONE).toInstant();
    }

    private static Instant asOf(Case content, Question question) {
        Instant asOf = question.asOf() != null ? question.asOf() : content.asOf();
        if (asOf == null) {
            throw new NoInstantException();
        }
        if (asOf.isBefore(EARLIEST) || !asOf.isBefore(AFTER_LATEST)) {
            throw new InstantOutOfRangeException();
        }
        return asOf;
    }

    /** Whether the readings that the case chooses are this policy's; a reading decides too much to go on without. */
    private boolean readsWell(Case content) {
        try {
            Readings.of(ruleSet.readings(), content.readings() == null ? Map.of() : content.readings());
            return true;
        } catch (UnknownReadingException e) {
            return false;
        }
    }

    private static List<InputError> withBadReadings(CaseDocument document) {
        var errors = new ArrayList<>(document.errors());
        errors.add(new InputError(
                InputErrorCode.UNKNOWN_WORD, "/readings", "readings of this policy, each with one of its choices"));
        return errors;
    }

    /** What the rules say, before it becomes findings. */
    List<Verdict> verdicts(CaseDocument screened, Question question, Instant asOf, Set<String> refusedValues) {
        Case content = Objects.requireNonNull(screened.content(), "screening leaves a case");
        Readings readings = Readings.of(ruleSet.readings(), choices(content, question));
        CaseFile file = new CaseFile(
                content,
                screened.rejected(),
                asOf,
                question.explain(),
                ruleSet.edition(),
                readings,
                ruleSet.calendar(readings),
                refusedValues);
        var scope = new Scope(question.about());
        var seen = new ArrayList<View>();
        Walk.through(file, scope, views, seen::add);
        requireMet(scope, screened);
        var verdicts = new Verdicts();
        rules.run(seen, verdicts);
        return verdicts.all();
    }

    /** The question's own choices go before those of the case. */
    private static Map<String, String> choices(Case content, Question question) {
        var choices = new HashMap<String, String>();
        if (content.readings() != null) {
            choices.putAll(content.readings());
        }
        choices.putAll(question.readings());
        return choices;
    }

    /** Whoever asks about something that is not there is told so; what was rejected is told among the errors. */
    private static void requireMet(Scope scope, CaseDocument screened) {
        for (String wanted : scope.unmet()) {
            if (screened.rejected().stream().noneMatch(gone -> wanted.equals(gone) || wanted.startsWith(gone + "/"))) {
                throw new UnknownSubjectException();
            }
        }
    }

    private List<Text> notes(@Nullable Instant asOf) {
        var notes = new ArrayList<Text>();
        if (asOf != null) {
            LocalDate day = CaseFile.dayOf(asOf);
            if (day.isBefore(ruleSet.edition())) {
                notes.add(notInForce());
            }
            notes.addAll(ruleSet.notes(day));
        }
        notes.add(NO_ADVICE);
        return List.copyOf(notes);
    }

    private Text notInForce() {
        return new Text(
                "Reglerna antogs " + ruleSet.edition() + " och säger ingenting om tiden dessförinnan.",
                "The rules were adopted on " + ruleSet.edition() + " and say nothing of the time before.");
    }

    private Report report(@Nullable Instant asOf, List<Finding> found, List<InputError> errors, List<Text> first) {
        var notes = new ArrayList<>(first);
        notes.addAll(notes(asOf));
        return Report.of(name(), ruleSet.edition().toString(), digest, asOf, found, errors, notes);
    }
}
