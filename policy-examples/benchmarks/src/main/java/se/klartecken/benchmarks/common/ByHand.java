package se.klartecken.benchmarks.common;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.benchmarks.floor.Fact;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.benchmarks.floor.MessageFact;
import se.klartecken.benchmarks.floor.PersonFact;
import se.klartecken.benchmarks.floor.PostFact;
import se.klartecken.benchmarks.floor.UseFact;
import se.klartecken.report.Outcome;

/** The common rules in plain Java. */
final class ByHand implements Contestant {

    private final CommonRules rules;

    ByHand(CommonRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Found> check(GivenFacts facts) {
        var found = new ArrayList<Found>();
        for (PostFact post : facts.posts()) {
            check(post, found);
            for (UseFact use : post.uses()) {
                note("STO-PER-20", use, use.privacy(), found);
                if (rules.join()) {
                    check(use, post, facts.person(use.person()), found);
                }
            }
        }
        for (MessageFact message : facts.messages()) {
            check(message, found);
        }
        return found;
    }

    private static void check(PostFact post, List<Found> found) {
        note("STO-TIG-2", post, post.adaptation(), found);
        note("STO-PER-9", post, post.statement(), found);
        note("STO-PER-21", post, post.secrecy(), found);
    }

    private static void check(UseFact use, PostFact post, PersonFact person, List<Found> found) {
        note("STO-PER-9", use, person.legalBasis(use, post), found);
        note("STO-PER-16", use, use.examination(post), found);
        note("STO-PER-18", use, person.caution(use, post), found);
    }

    private static void check(MessageFact message, List<Found> found) {
        note("STO-DIA-4", message, message.handling(), found);
        note("STO-DIA-5", message, message.refusal(), found);
        note("STO-SVA-7", message, message.answer(), found);
        note("STO-SVA-8", message, message.delay(), found);
        note("STO-SVA-12", message, message.pendingCase(), found);
        note("STO-SVA-13", message, message.newCase(), found);
    }

    private static void note(String clause, Fact subject, Outcome outcome, List<Found> found) {
        if (outcome.callsForAction()) {
            found.add(Found.of(clause, subject, outcome));
        }
    }
}
