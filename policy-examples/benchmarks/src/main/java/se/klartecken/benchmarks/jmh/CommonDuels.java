package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.stream.Stream;

/** What is compared by the rules that all contestants know. */
final class CommonDuels {

    private record Other(String benchmark, String words) {}

    private static final List<Other> OTHERS = List.of(
            new Other("byHand", "hand-written Java"),
            new Other("drools", "naive Drools"),
            new Other("evrete", "Evrete"),
            new Other("easyRules", "Easy Rules"));

    static final List<Duel> ALL = Stream.of(
                    common("one post by common rules", CommonOnePost.class),
                    common("one message by common rules", CommonOneMessage.class),
                    common("1 000 posts by common rules", CommonThousandPosts.class),
                    joining("one post by common rules with joins", JoinedOnePost.class),
                    joining("1 000 posts by common rules with joins", JoinedThousandPosts.class))
            .flatMap(duels -> duels)
            .toList();

    private CommonDuels() {}

    private static Stream<Duel> common(String work, Class<? extends CommonContest> contest) {
        String name = contest.getSimpleName();
        return OTHERS.stream()
                .map(other -> new Duel(
                        work + ", against " + other.words(), name + ".library", name + "." + other.benchmark(), ""));
    }

    /** The library's own joins in a network are set against its views, which know what belongs together. */
    private static Stream<Duel> joining(String work, Class<? extends JoiningContest> contest) {
        String name = contest.getSimpleName();
        return Stream.concat(
                common(work, contest),
                Stream.of(new Duel(
                        work + " in a network, against views", name + ".libraryInNetwork", name + ".library", "")));
    }
}
