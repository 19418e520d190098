package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is compared within one process. */
final class Duels {

    /** By the policies' own rules. */
    private static final List<Duel> OWN = List.of(
            new Duel("one post with its context", "OnePost.library", "OnePost.byHand", "≤ 3"),
            new Duel("the same, the hand-written input unscreened", "OnePost.library", "OnePost.byHandUnscreened", ""),
            new Duel("one post, explained", "OnePost.libraryExplaining", "OnePost.byHandExplaining", "≤ 4"),
            new Duel("one message, Stockholm", "OneMessageToStockholm.library", "OneMessageToStockholm.byHand", "≤ 2"),
            new Duel(
                    "the same, the hand-written input unscreened",
                    "OneMessageToStockholm.library",
                    "OneMessageToStockholm.byHandUnscreened",
                    ""),
            new Duel(
                    "one message, Stockholm, explained",
                    "OneMessageToStockholm.libraryExplaining",
                    "OneMessageToStockholm.byHandExplaining",
                    ""),
            new Duel(
                    "one message, Sollentuna",
                    "OneMessageToSollentuna.library",
                    "OneMessageToSollentuna.byHand",
                    "≤ 2"),
            new Duel(
                    "the same, the hand-written input unscreened",
                    "OneMessageToSollentuna.library",
                    "OneMessageToSollentuna.byHandUnscreened",
                    ""),
            new Duel(
                    "one message, Sollentuna, explained",
                    "OneMessageToSollentuna.libraryExplaining",
                    "OneMessageToSollentuna.byHandExplaining",
                    ""),
            new Duel("1 000 posts, 95 % in order", "ThousandPosts.library", "ThousandPosts.byHand", "≤ 2"),
            new Duel(
                    "the same, the hand-written input unscreened",
                    "ThousandPosts.library",
                    "ThousandPosts.byHandUnscreened",
                    ""),
            new Duel(
                    "the same, organisations and accounts asked about, too",
                    "ThousandPosts.libraryOnEverything",
                    "ThousandPosts.byHand",
                    ""),
            new Duel(
                    "1 000 posts, half at fault",
                    "ThousandPostsHalfAtFault.library",
                    "ThousandPostsHalfAtFault.byHand",
                    "≤ 3"),
            new Duel(
                    "1 000 posts, explained",
                    "ThousandPosts.libraryExplaining",
                    "ThousandPosts.byHandExplaining",
                    "≤ 3"),
            new Duel("one post against naive Drools", "OnePost.library", "NaivePost.naive", "≤ 0.125"),
            new Duel("one post with 500 further rules", "FurtherRulesCost.larger", "FurtherRulesCost.own", "≤ 1.5"),
            new Duel("a post read, against Jackson's tree", "Parsing.postRead", "Parsing.postAsTree", ""),
            new Duel("a post read, against Jackson's records", "Parsing.postRead", "Parsing.postAsRecords", ""),
            new Duel("a post read and checked, against read", "Parsing.postReadAndChecked", "Parsing.postRead", ""),
            new Duel("a message read, against Jackson's tree", "Parsing.messageRead", "Parsing.messageAsTree", ""),
            new Duel(
                    "a message read, against Jackson's records", "Parsing.messageRead", "Parsing.messageAsRecords", ""),
            new Duel(
                    "a message read and checked, against read",
                    "Parsing.messageReadAndChecked",
                    "Parsing.messageRead",
                    ""),
            new Duel("1 000 posts read, against Jackson's tree", "Parsing.caseRead", "Parsing.caseAsTree", ""),
            new Duel("1 000 posts read, against Jackson's records", "Parsing.caseRead", "Parsing.caseAsRecords", ""),
            new Duel(
                    "1 000 posts read and checked, against read",
                    "Parsing.caseReadAndChecked",
                    "Parsing.caseRead",
                    ""));

    static final List<Duel> ALL =
            Stream.concat(OWN.stream(), CommonDuels.ALL.stream()).toList();

    private Duels() {}
}
