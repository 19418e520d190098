package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.SollentunaMessages;
import se.klartecken.benchmarks.floor.StockholmMessages;
import se.klartecken.benchmarks.floor.StockholmPosts;

/** Who competes over what. */
public final class Contests {

    /** How many items a contest is over; {@code --quick} asks for fewer. */
    static final int COUNT = Integer.getInteger("klartecken.benchmarks.items", 1_000);

    private Contests() {}

    /** Posts of which 95 % are in order. */
    @State(Scope.Thread)
    public static class Posts extends ItemContest {
        public Posts() {
            this(Town.stockholm(1));
        }

        private Posts(Town town) {
            super(town, town.posts(COUNT, Share.MOSTLY_IN_ORDER, 2), new StockholmPosts());
        }
    }

    /** Messages to Stockholm, of which 95 % are in order. */
    @State(Scope.Thread)
    public static class MessagesToStockholm extends ItemContest {
        public MessagesToStockholm() {
            this(Town.stockholm(3));
        }

        private MessagesToStockholm(Town town) {
            super(town, town.messages(COUNT, Share.MOSTLY_IN_ORDER, 4), new StockholmMessages());
        }
    }

    /** Messages to Sollentuna, of which 95 % are in order. */
    @State(Scope.Thread)
    public static class MessagesToSollentuna extends ItemContest {
        public MessagesToSollentuna() {
            this(Town.sollentuna(5));
        }

        private MessagesToSollentuna(Town town) {
            super(town, town.messages(COUNT, Share.MOSTLY_IN_ORDER, 6), new SollentunaMessages());
        }
    }

    /** A case with a thousand posts of which 95 % are in order. */
    @State(Scope.Thread)
    public static class MostlyInOrder extends CaseContest {
        public MostlyInOrder() {
            super(Share.MOSTLY_IN_ORDER);
        }
    }

    /** A case with a thousand posts of which half are at fault. */
    @State(Scope.Thread)
    public static class HalfAtFault extends CaseContest {
        public HalfAtFault() {
            super(Share.HALF_AT_FAULT);
        }
    }
}
