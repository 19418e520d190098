package se.klartecken.benchmarks.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.builders.RuleSetBuilder;
import se.klartecken.benchmarks.floor.Fact;
import se.klartecken.benchmarks.floor.MessageFact;
import se.klartecken.benchmarks.floor.PersonFact;
import se.klartecken.benchmarks.floor.PostFact;
import se.klartecken.benchmarks.floor.UseFact;
import se.klartecken.report.Outcome;

/** The common rules as Evrete's builder takes them, with conditions as text that it compiles. */
final class EvreteRules {

    /** Under this name a session knows the list of what was found. */
    static final String FOUND = "found";

    private EvreteRules() {}

    static Knowledge ofOneFact(Knowledge knowledge) {
        return onMessages(onPosts(knowledge.builder())).build();
    }

    private static RuleSetBuilder<Knowledge> onPosts(RuleSetBuilder<Knowledge> rules) {
        return rules.newRule("Content is adapted as far as the platform lets it be")
                .forEach("$post", PostFact.class)
                .where("$post.adaptation.callsForAction()")
                .execute(say("STO-TIG-2", "$post", PostFact::adaptation))
                .newRule("Whether a post holds personal data is known")
                .forEach("$post", PostFact.class)
                .where("$post.statement.callsForAction()")
                .execute(say("STO-PER-9", "$post", PostFact::statement))
                .newRule("Information subject to secrecy is not published")
                .forEach("$post", PostFact.class)
                .where("$post.secrecy.callsForAction()")
                .execute(say("STO-PER-21", "$post", PostFact::secrecy))
                .newRule("Personal data that violates privacy is not published")
                .forEach("$use", UseFact.class)
                .where("$use.privacy.callsForAction()")
                .execute(say("STO-PER-20", "$use", UseFact::privacy));
    }

    private static RuleSetBuilder<Knowledge> onMessages(RuleSetBuilder<Knowledge> rules) {
        return rules.newRule("What comes in is handled")
                .forEach("$message", MessageFact.class)
                .where("$message.handling.callsForAction()")
                .execute(say("STO-DIA-4", "$message", MessageFact::handling))
                .newRule("Tone, subject and way in are no reasons not to answer")
                .forEach("$message", MessageFact.class)
                .where("$message.refusal.callsForAction()")
                .execute(say("STO-DIA-5", "$message", MessageFact::refusal))
                .newRule("Questions are answered")
                .forEach("$message", MessageFact.class)
                .where("$message.answer.callsForAction()")
                .execute(say("STO-SVA-7", "$message", MessageFact::answer))
                .newRule("An answer whose delay was assessed came without undue delay")
                .forEach("$message", MessageFact.class)
                .where("$message.delay.callsForAction()")
                .execute(say("STO-SVA-8", "$message", MessageFact::delay))
                .newRule("What belongs to a pending case is moved to ordinary case handling")
                .forEach("$message", MessageFact.class)
                .where("$message.pendingCase.callsForAction()")
                .execute(say("STO-SVA-12", "$message", MessageFact::pendingCase))
                .newRule("What starts a new case is moved to ordinary case handling")
                .forEach("$message", MessageFact.class)
                .where("$message.newCase.callsForAction()")
                .execute(say("STO-SVA-13", "$message", MessageFact::newCase));
    }

    static Knowledge joining(Knowledge knowledge) {
        return knowledge
                .builder()
                .newRule("Publishing personal data has a legal basis")
                .forEach("$post", PostFact.class, "$use", UseFact.class, "$person", PersonFact.class)
                .where("$use.post.equals($post.id)", "$use.person.equals($person.id)")
                .where("$person.legalBasis($use, $post).callsForAction()")
                .execute(context -> say(context, "STO-PER-9", person(context).legalBasis(use(context), post(context))))
                .newRule("Which legal basis there is, is examined in each case")
                .forEach("$post", PostFact.class, "$use", UseFact.class)
                .where("$use.post.equals($post.id)")
                .where("$use.examination($post).callsForAction()")
                .execute(context -> say(context, "STO-PER-16", use(context).examination(post(context))))
                .newRule("Particular caution is taken with children's data, whatever the legal basis")
                .forEach("$post", PostFact.class, "$use", UseFact.class, "$person", PersonFact.class)
                .where("$use.post.equals($post.id)", "$use.person.equals($person.id)")
                .where("$person.caution($use, $post).callsForAction()")
                .execute(context -> say(context, "STO-PER-18", person(context).caution(use(context), post(context))))
                .build();
    }

    private static <F extends Fact> Consumer<RhsContext> say(
            String clause, String name, Function<F, Outcome> question) {
        return context -> {
            F fact = context.get(name);
            found(context).add(Found.of(clause, fact, question.apply(fact)));
        };
    }

    private static void say(RhsContext context, String clause, Outcome outcome) {
        found(context).add(Found.of(clause, use(context), outcome));
    }

    private static List<Found> found(RhsContext context) {
        return context.getRuntime().get(FOUND);
    }

    private static PostFact post(RhsContext context) {
        return context.get("$post");
    }

    private static UseFact use(RhsContext context) {
        return context.get("$use");
    }

    private static PersonFact person(RhsContext context) {
        return context.get("$person");
    }
}
