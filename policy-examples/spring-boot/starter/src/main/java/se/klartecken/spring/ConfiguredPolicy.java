package se.klartecken.spring;

import java.util.List;
import java.util.function.Consumer;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.DescribedReading;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Report;

/** A policy as the application wants it: with its defaults, and with whoever wants to know what it says. */
final class ConfiguredPolicy implements Policy {

    private final Policy policy;
    private final PolicyDefaults defaults;
    private final Consumer<Report> observers;

    ConfiguredPolicy(Policy policy, PolicyDefaults defaults, Consumer<Report> observers) {
        this.policy = policy;
        this.defaults = defaults;
        this.observers = observers;
    }

    /** Without what the application wants of it. */
    Policy itself() {
        return policy;
    }

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public Catalogue catalogue() {
        return policy.catalogue();
    }

    @Override
    public List<String> rulesOf(String clauseId) {
        return policy.rulesOf(clauseId);
    }

    @Override
    public List<DescribedReading> readings() {
        return policy.readings();
    }

    @Override
    public Report check(CaseDocument document, Question question) {
        Report report = policy.check(inOffice(document), complete(question, document));
        observers.accept(report);
        return report;
    }

    @Override
    public OpenCase open(CaseDocument document, Question question) {
        return new ObservedCase(policy.open(inOffice(document), complete(question, document)), observers);
    }

    private CaseDocument inOffice(CaseDocument document) {
        return Offices.assume(document, defaults.officeHours());
    }

    private Question complete(Question question, CaseDocument document) {
        return defaults.complete(question, document.content(), name());
    }
}
