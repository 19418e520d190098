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
import se.klartecken.input.InputError;
import se.klartecken.input.RecordDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.report.Report;

/** Judges a post before it is published, or a message that came in, each whole or not at all. */
@RestController
final class ItemsController {

    private static final List<String> PARAMETERS = List.of("asOf", "explain", "reading");

    private final Offered offered;
    private final CaseReader reader;
    private final ReadLimits limits;
    private final Clock clock;

    ItemsController(Offered offered, CaseReader reader, ReadLimits limits, Clock clock) {
        this.offered = offered;
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping(
            path = "/policies/{policy}/items",
            consumes = Forms.JSON,
            produces = {Forms.JSON, Forms.TEXT, Forms.MARKDOWN})
    Report check(@PathVariable String policy, @RequestParam MultiValueMap<String, String> parameters, InputStream body)
            throws IOException {
        Policy rules = offered.named(policy);
        var query = new Query(parameters, PARAMETERS);
        var question = new Question(
                query.instant("asOf", clock).orElse(null), List.of(), query.flag("explain"), query.readings());
        ItemInContext given = read(body);
        Report report = Judgement.of(
                "/context", () -> rules.open(given.context(), question).check(given.item()));
        if (!report.errors().isEmpty()) {
            throw refusal(rules, question, given.context(), report.errors());
        }
        return report;
    }

    /** Readings that the policy does not have are told alone: because of them, nothing in the context can be found. */
    private static Refusal refusal(Policy rules, Question question, Case context, List<InputError> ofItem) {
        Case bare = CaseBuilder.builder()
                .asOf(context.asOf())
                .readings(context.readings())
                .build();
        List<InputError> ofReadings = rules.check(bare, question).errors();
        return ofReadings.isEmpty() ? Refusal.of(ofItem, "/item") : Refusal.of(ofReadings, "/context");
    }

    private ItemInContext read(InputStream body) throws IOException {
        RecordDocument<ItemInContext> read =
                reader.readRecord(body.readNBytes(limits.documentBytes() + 1), ItemInContext.class);
        ItemInContext content = read.content();
        if (content == null) {
            throw Refusal.of(read.errors(), "");
        }
        return content;
    }
}
