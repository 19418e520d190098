package se.klartecken.benchmarks.jmh;

import se.klartecken.benchmarks.common.CommonRules;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;

/** A message, by the common rules of one fact. */
public class CommonOneMessage extends CommonContest {
    public CommonOneMessage() {
        this(Town.stockholm(3));
    }

    private CommonOneMessage(Town town) {
        super(CommonRules.OF_ONE_FACT, AskedItems.of(town, town.messages(Contests.COUNT, Share.MOSTLY_IN_ORDER, 4)));
    }
}
