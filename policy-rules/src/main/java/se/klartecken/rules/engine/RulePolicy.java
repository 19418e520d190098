package se.klartecken.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.NoInstantException;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.ReadingReader;
import se.klartecken.clause.Readings;
import se.klartecken.clause.UnknownReadingException;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.ScreenedCase;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;
import se.klartecken.report.Report;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.OpenAccounts;

/** A policy whose clauses are decided by rules. Immutable once made; make one and share it. */
public final class RulePolicy implements Policy {

    /** Where the build lists the compiled rules of this artifact. */
    public static final String OWN_RULES = "META-INF/kie/se.klartecken/policy-rules/drools-model";

    /** The word by which a rule that decides all clauses resting on people's records stands for them. */
    private static final String RECORDED = "RECORDED";

    private static final Instant EARLIEST = startOf(InstantOutOfRangeException.FIRST_YEAR);
    private static final Instant AFTER_LATEST = startOf(InstantOutOfRangeException.LAST_YEAR + 1);

    private final LoadedRules rules;
    private final List<DescribedReading> readings;

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

    RulePolicy(RuleSet ruleSet, Catalogue catalogue, RuleBase base) {
        this.rules = LoadedRules.of(ruleSet, catalogue, base);
        this.readings = ReadingReader.describe(ruleSet.getClass(), ruleSet.readings());
    }

    @Override
    public String name() {
        return rules.ruleSet().name();
    }

    @Override
    public Catalogue catalogue() {
        return rules.catalogue();
    }

    @Override
    public List<DescribedReading> readings() {
        return readings;
    }

    @Override
    public List<String> rulesOf(String clauseId) {
        Clause clause = catalogue().clause(clauseId);
        var names = new ArrayList<>(rules.base().rulesNaming(clauseId));
        if (clause.restsOnRecord()) {
            names.addAll(rules.base().rulesNaming(RECORDED));
        }
        if (clause.row() != null) {
            names.addAll(rules.base().rulesNaming(clause.row()));
        }
        return List.copyOf(names);
    }

    @Override
    public Report check(CaseDocument document, Question question) {
        Refusal refusal = refusal(document, question);
        if (refusal != null) {
            return rules.refusal(refusal.asOf(), refusal.errors());
        }
        Instant asOf = asOf(document, question);
        return new Sitting(rules, Screening.screen(document, asOf), question, asOf).report();
    }

    @Override
    public OpenCase open(CaseDocument document, Question question) {
        Refusal refusal = refusal(document, question);
        if (refusal != null) {
            return new RefusedCase(
                    rules.refusal(refusal.asOf(), refusal.errors()), errors -> rules.refusal(refusal.asOf(), errors));
        }
        Instant asOf = asOf(document, question);
        ScreenedCase screened = Screening.open(document, asOf);
        var sitting = new Sitting(rules, screened.document(), question, asOf);
        return new OpenRuleCase(
                sitting, screened, new OpenAccounts(sitting.caseFile(), rules.views(), rules.base()::speaksOf));
    }

    /** What the rules say of a case that is well-formed, before it becomes findings. */
    List<Verdict> verdicts(CaseDocument document, Question question) {
        Instant asOf = asOf(document, question);
        var verdicts = new ArrayList<Verdict>();
        new Sitting(rules, Screening.screen(document, asOf), question, asOf).judge(verdicts::add);
        return verdicts;
    }

    /** Why a document cannot be judged at all. */
    private record Refusal(@Nullable Instant asOf, List<InputError> errors) {}

    private @Nullable Refusal refusal(CaseDocument document, Question question) {
        if (document.content() == null) {
            return new Refusal(question.asOf(), document.errors());
        }
        Instant asOf = asOf(document, question);
        return readsWell(document.content()) ? null : new Refusal(asOf, withBadReadings(document));
    }

    private static Instant asOf(CaseDocument document, Question question) {
        Instant own = document.content() == null ? null : document.content().asOf();
        Instant asOf = question.asOf() != null ? question.asOf() : own;
        if (asOf == null) {
            throw new NoInstantException();
        }
        if (asOf.isBefore(EARLIEST) || !asOf.isBefore(AFTER_LATEST)) {
            throw new InstantOutOfRangeException();
        }
        return asOf;
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(CaseFile.ZONE).toInstant();
    }

    /** Whether the readings that the case chooses are this policy's; a reading decides too much to go on without. */
    private boolean readsWell(Case content) {
        try {
            Readings.of(rules.ruleSet().readings(), content.readings() == null ? Map.of() : content.readings());
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
}
