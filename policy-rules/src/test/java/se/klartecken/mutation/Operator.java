package se.klartecken.mutation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A way to get a rule slightly wrong. */
interface Operator {

    /** What it does, in a few words. */
    String label();

    /** The faults that it can make in a rule, each as the edits of the rule's text that make it. */
    Stream<List<Edit>> faults(RuleText rule);

    /** An operator of those faults. */
    static Operator of(String label, Function<RuleText, Stream<List<Edit>>> faults) {
        return new Operator() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public Stream<List<Edit>> faults(RuleText rule) {
                return faults.apply(rule);
            }
        };
    }
}
