package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.FactMaker;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;
import se.klartecken.report.Report;

/** The posts of a whole case, at once. */
record AskedCase(CaseDocument document, Question aboutPosts) implements Asked {

    static AskedCase of(Town town, List<Item> posts) {
        Case content = town.with(posts);
        return new AskedCase(CaseDocument.of(content), Town.aboutPosts(content));
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Supplier<Report> by(Policy policy) {
        return () -> policy.check(document, aboutPosts);
    }

    @Override
    public Supplier<GivenFacts> facts() {
        return () -> {
            Case screened = Objects.requireNonNull(
                    Screening.screen(document, Times.AS_OF).content());
            return new FactMaker(screened, Times.AS_OF).ofAllPosts();
        };
    }
}
