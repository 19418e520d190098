package se.klartecken.benchmarks.jmh;

import se.klartecken.benchmarks.common.CommonRules;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;

/** A post, by the common rules of one fact. */
public class CommonOnePost extends CommonContest {
    public CommonOnePost() {
        this(Town.stockholm(1));
    }

    private CommonOnePost(Town town) {
        super(CommonRules.OF_ONE_FACT, AskedItems.of(town, town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 2)));
    }
}
