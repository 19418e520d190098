package se.klartecken.html.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DescribedReading;
import se.klartecken.html.Wording;
import se.klartecken.html.site.Head.Ref;
import se.klartecken.html.site.Pages.Brief;
import se.klartecken.html.site.Pages.Choice;
import se.klartecken.html.site.Pages.ClausePage;
import se.klartecken.html.site.Pages.Read;
import se.klartecken.html.site.Pages.Related;

/** Makes the pages of a policy's clauses. */
final class ClausePages {

    static final String MODEL_CASE = "model-case.json";

    private final Illustrated shown;
    private final Wording words;

    ClausePages(Illustrated shown, Wording words) {
        this.shown = shown;
        this.words = words;
    }

    ClausePage page(Clause clause, List<Ref> way) {
        var examples = new ExampleWords(words);
        return new ClausePage(
                new Head(words, clause.id(), "sv", way),
                words.of(clause.obligation().label()),
                words.of(clause.text()),
                clause.citation().document(),
                words.citation(clause.citation()),
                clause.concerns().stream()
                        .sorted()
                        .map(kind -> words.of(SubjectWords.of(kind)))
                        .collect(Collectors.joining(", ")),
                decided(clause),
                shown.policy().rulesOf(clause.id()),
                related(clause),
                shown.policy().readings().stream()
                        .filter(reading -> reading.clauses().contains(clause.id()))
                        .map(this::read)
                        .toList(),
                shown.modelCase().isEmpty() ? "" : MODEL_CASE,
                shown.examples().stream()
                        .filter(example -> example.clause().equals(clause.id()))
                        .map(examples::shown)
                        .toList());
    }

    Brief brief(Clause clause) {
        return new Brief(ref(clause.id()), words.of(clause.obligation().label()), words.of(clause.text()), way(clause));
    }

    Read read(DescribedReading reading) {
        return new Read(
                reading.name(),
                words.of(reading.question()),
                reading.choices().stream()
                        .map(choice -> new Choice(
                                choice.name(),
                                words.of(choice.meaning()),
                                choice.name().equals(reading.standard())))
                        .toList(),
                reading.clauses().stream().map(ClausePages::ref).toList());
    }

    private List<String> decided(Clause clause) {
        var lines = new ArrayList<String>();
        lines.add(Wording.capital(way(clause)) + ".");
        if (clause.attested() != null) {
            lines.add(words.say("Ett antecknat intygande avgör: ", "A recorded attestation decides: ")
                    + clause.attested() + ".");
        }
        if (clause.routine() != null) {
            lines.add(words.say("Det som krävs är en beslutad rutin: ", "What it asks for is a decided routine: ")
                    + clause.routine() + ".");
        }
        if (clause.judged()) {
            lines.add(words.say("Bara en antecknad bedömning avgör.", "Only a recorded assessment decides."));
        }
        if (clause.trigger() != null) {
            lines.add(words.say("Gäller bara när: ", "Applies only when: ") + clause.trigger() + ".");
        }
        if (clause.reason() != null) {
            lines.add(words.of(clause.reason()));
        }
        return lines;
    }

    private String way(Clause clause) {
        if (clause.sameAs() != null) {
            return words.say("avgörs tillsammans med en annan bestämmelse", "decided together with another clause");
        }
        return switch (clause.decidedBy()) {
            case RULE -> words.say("avgörs av en regel", "decided by a rule");
            case PERSON -> words.say("avgörs av en människa", "decided by a person");
            case BACKGROUND -> words.say("inget att avgöra", "nothing to decide");
        };
    }

    private List<Related> related(Clause clause) {
        var related = new ArrayList<Related>();
        if (clause.sameAs() != null) {
            related.add(new Related(words.say("avgörs med", "decided with"), ref(clause.sameAs())));
        }
        clause.alsoCites()
                .forEach(id ->
                        related.add(new Related(words.say("en brist rör även", "a fault also touches"), ref(id))));
        return related;
    }

    static Ref ref(String clause) {
        return new Ref(Addresses.clause(clause), clause);
    }
}
