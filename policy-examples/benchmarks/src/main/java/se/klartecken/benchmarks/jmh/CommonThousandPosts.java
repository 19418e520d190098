package se.klartecken.benchmarks.jmh;

import se.klartecken.benchmarks.common.CommonRules;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;

/** A case with a thousand posts, by the common rules of one fact. */
public class CommonThousandPosts extends CommonContest {
    public CommonThousandPosts() {
        this(Town.stockholm(7));
    }

    private CommonThousandPosts(Town town) {
        super(CommonRules.OF_ONE_FACT, AskedCase.of(town, town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 8)));
    }
}
