package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.Objects;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.StockholmPosts;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** The library and the hand-written rules before a whole case with many posts. */
abstract class CaseContest {

    private final Policy policy = Policies.named("stockholm");
    private final StockholmPosts floor = new StockholmPosts();
    private final CaseDocument document;
    private final Question aboutPosts;

    CaseContest(Share share) {
        Town town = Town.stockholm(7);
        Case content = town.with(town.posts(Contests.COUNT, share, 8));
        this.document = CaseDocument.of(content);
        this.aboutPosts = Town.aboutPosts(content);
        Alike.require(library(), byHand());
        Alike.require(libraryExplaining(), byHandExplaining());
    }

    final Report library() {
        return policy.check(document, aboutPosts);
    }

    final Report libraryExplaining() {
        return policy.check(document, aboutPosts.explained());
    }

    /** What is to be said of organisations and accounts, too: what nobody wrote by hand. */
    final Report libraryOnEverything() {
        return policy.check(document, Question.at(Times.AS_OF));
    }

    final List<Finding> byHand() {
        return floor.check(screened(), Times.AS_OF, false);
    }

    final List<Finding> byHandExplaining() {
        return floor.check(screened(), Times.AS_OF, true);
    }

    final List<Finding> byHandUnscreened() {
        return floor.check(Objects.requireNonNull(document.content()), Times.AS_OF, false);
    }

    private Case screened() {
        return Objects.requireNonNull(Screening.screen(document, Times.AS_OF).content());
    }
}
