package se.klartecken.rules.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the long run fails on can be told from what it does not. */
class HeapTableTest {

    private static HeapTable table(double leak, long warmUp) {
        var table = new HeapTable();
        for (int at = 0; at <= 20; at++) {
            long evaluations = at * 50_000L;
            long noise = at % 2 == 0 ? 0 : 60_000;
            long heap = 20_000_000 + (at < 4 ? 0 : warmUp) + Math.round(leak * evaluations) + noise;
            table.add(new HeapTable.Row(evaluations, heap, 0, 0, 0, 0));
        }
        return table;
    }

    @Test
    void anObjectLeftByEachEvaluationShows() {
        assertThat(table(16, 0).heapGrowth(4)).isCloseTo(16, within(0.2));
    }

    @Test
    void whatIsFilledOnceAndNoiseDoNot() {
        assertThat(table(0, 3_000_000).heapGrowth(4)).isCloseTo(0, within(0.2));
    }
}
