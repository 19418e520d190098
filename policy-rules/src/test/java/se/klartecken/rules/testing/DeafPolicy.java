package se.klartecken.rules.testing;

import java.util.List;
import java.util.Map;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.DescribedReading;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Report;

/** A policy that lets the case choose readings, and not the question. */
record DeafPolicy(Policy sound) implements Policy {

    @Override
    public String name() {
        return sound.name();
    }

    @Override
    public Catalogue catalogue() {
        return sound.catalogue();
    }

    @Override
    public List<String> rulesOf(String clauseId) {
        return sound.rulesOf(clauseId);
    }

    @Override
    public List<DescribedReading> readings() {
        return sound.readings();
    }

    @Override
    public Report check(CaseDocument document, Question question) {
        return sound.check(document, new Question(question.asOf(), question.about(), question.explain(), Map.of()));
    }

    @Override
    public OpenCase open(CaseDocument document, Question question) {
        return sound.open(document, question);
    }
}
