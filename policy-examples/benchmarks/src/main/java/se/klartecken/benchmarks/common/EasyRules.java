package se.klartecken.benchmarks.common;

import java.util.List;
import java.util.function.Function;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;
import se.klartecken.benchmarks.floor.MessageFact;
import se.klartecken.benchmarks.floor.PersonFact;
import se.klartecken.benchmarks.floor.PostFact;
import se.klartecken.benchmarks.floor.UseFact;
import se.klartecken.report.Outcome;

/** The common rules as Easy Rules has them built: they look facts up by name, of which each stands for one fact. */
final class EasyRules {

    static final String FOUND = "found";
    static final String POST = "post";
    static final String USE = "use";
    static final String PERSON = "person";
    static final String MESSAGE = "message";

    private EasyRules() {}

    static Rules onPosts() {
        return new Rules(
                rule(
                        "Content is adapted as far as the platform lets it be",
                        "STO-TIG-2",
                        POST,
                        facts -> post(facts).adaptation()),
                rule(
                        "Whether a post holds personal data is known",
                        "STO-PER-9",
                        POST,
                        facts -> post(facts).statement()),
                rule(
                        "Information subject to secrecy is not published",
                        "STO-PER-21",
                        POST,
                        facts -> post(facts).secrecy()));
    }

    static Rules onUses() {
        return new Rules(rule(
                "Personal data that violates privacy is not published",
                "STO-PER-20",
                USE,
                facts -> use(facts).privacy()));
    }

    static Rules onMessages() {
        return new Rules(
                rule(
                        "What comes in is handled",
                        "STO-DIA-4",
                        MESSAGE,
                        facts -> message(facts).handling()),
                rule(
                        "Tone, subject and way in are no reasons not to answer",
                        "STO-DIA-5",
                        MESSAGE,
                        facts -> message(facts).refusal()),
                rule(
                        "Questions are answered",
                        "STO-SVA-7",
                        MESSAGE,
                        facts -> message(facts).answer()),
                rule(
                        "An answer whose delay was assessed came without undue delay",
                        "STO-SVA-8",
                        MESSAGE,
                        facts -> message(facts).delay()),
                rule(
                        "What belongs to a pending case is moved to ordinary case handling",
                        "STO-SVA-12",
                        MESSAGE,
                        facts -> message(facts).pendingCase()),
                rule(
                        "What starts a new case is moved to ordinary case handling",
                        "STO-SVA-13",
                        MESSAGE,
                        facts -> message(facts).newCase()));
    }

    /** The rules of several facts, for a use whose post and person were looked up for it. */
    static Rules joining() {
        return new Rules(
                rule(
                        "Publishing personal data has a legal basis",
                        "STO-PER-9",
                        USE,
                        facts -> person(facts).legalBasis(use(facts), post(facts))),
                rule(
                        "Which legal basis there is, is examined in each case",
                        "STO-PER-16",
                        USE,
                        facts -> use(facts).examination(post(facts))),
                rule(
                        "Particular caution is taken with children's data, whatever the legal basis",
                        "STO-PER-18",
                        USE,
                        facts -> person(facts).caution(use(facts), post(facts))));
    }

    private static Rule rule(String name, String clause, String subject, Function<Facts, Outcome> question) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> question.apply(facts).callsForAction())
                .then(facts -> found(facts).add(Found.of(clause, facts.get(subject), question.apply(facts))))
                .build();
    }

    private static List<Found> found(Facts facts) {
        return facts.get(FOUND);
    }

    private static PostFact post(Facts facts) {
        return facts.get(POST);
    }

    private static UseFact use(Facts facts) {
        return facts.get(USE);
    }

    private static PersonFact person(Facts facts) {
        return facts.get(PERSON);
    }

    private static MessageFact message(Facts facts) {
        return facts.get(MESSAGE);
    }
}
