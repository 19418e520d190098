package se.klartecken.service;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Report;

/** Judges cases. */
@RestController
final class ChecksController {

    private static final List<String> PARAMETERS = List.of("asOf", "about", "explain", "reading", "strict");

    private final Offered offered;
    private final CaseReader reader;
    private final Clock clock;

    ChecksController(Offered offered, CaseReader reader, Clock clock) {
        this.offered = offered;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping(
            path = "/policies/{policy}/checks",
            consumes = Forms.JSON,
            produces = {Forms.JSON, Forms.TEXT, Forms.MARKDOWN})
    Report check(@PathVariable String policy, @RequestParam MultiValueMap<String, String> parameters, InputStream body)
            throws IOException {
        Policy rules = offered.named(policy);
        var query = new Query(parameters, PARAMETERS);
        var question = new Question(
                query.instant("asOf", clock).orElse(null), query.all("about"), query.flag("explain"), query.readings());
        boolean strict = query.flag("strict");
        CaseDocument document = reader.read(body);
        if (document.isRejectedWhole()) {
            throw Refusal.of(document.errors(), "");
        }
        Report report = Judgement.of("", () -> rules.check(document, question));
        if (strict ? !report.errors().isEmpty() : isUnjudged(report)) {
            throw Refusal.of(report.errors(), "");
        }
        return report;
    }

    /** Readings that the policy does not have make it judge nothing. */
    private static boolean isUnjudged(Report report) {
        return report.errors().stream().anyMatch(error -> error.pointer().equals("/readings"));
    }
}
