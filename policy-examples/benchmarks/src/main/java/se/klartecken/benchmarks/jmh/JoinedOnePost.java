package se.klartecken.benchmarks.jmh;

import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;

/** A post with its people, by all common rules. */
public class JoinedOnePost extends JoiningContest {
    public JoinedOnePost() {
        this(Town.stockholm(1));
    }

    private JoinedOnePost(Town town) {
        super(AskedItems.of(town, town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 2)));
    }
}
