package se.klartecken.benchmarks.jmh;

import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;

/** A case with a thousand posts and their people, by all common rules. */
public class JoinedThousandPosts extends JoiningContest {
    public JoinedThousandPosts() {
        this(Town.stockholm(7));
    }

    private JoinedThousandPosts(Town town) {
        super(AskedCase.of(town, town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 8)));
    }
}
