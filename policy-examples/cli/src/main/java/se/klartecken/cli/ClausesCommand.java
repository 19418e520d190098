package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Language;

@Command(
        name = "clauses",
        description = "Lists the clauses of the policies and how each is decided.",
        mixinStandardHelpOptions = true)
final class ClausesCommand extends Listing {

    @Override
    Object forPrograms(List<Policy> policies) {
        return policies.stream().flatMap(it -> entries(it).stream()).toList();
    }

    private static List<Map<String, Object>> entries(Policy policy) {
        return policy.catalogue().clauses().stream()
                .map(clause -> entry(clause, policy.rulesOf(clause.id())))
                .toList();
    }

    private static Map<String, Object> entry(Clause clause, List<String> rules) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", clause.id());
        entry.put("obligation", clause.obligation());
        entry.put("concerns", clause.concerns().stream().sorted().toList());
        entry.put("decidedBy", clause.decidedBy());
        if (!rules.isEmpty()) {
            entry.put("rules", rules);
        }
        if (clause.sameAs() != null) {
            entry.put("sameAs", clause.sameAs());
        }
        if (!clause.alsoCites().isEmpty()) {
            entry.put("alsoCites", clause.alsoCites());
        }
        if (clause.reason() != null) {
            entry.put("reason", clause.reason().en());
        }
        entry.put("citation", clause.citation());
        entry.put("text", clause.text());
        return entry;
    }

    @Override
    void forPeople(Policy policy, PrintWriter out) {
        var ways = new EnumMap<DecidedBy, Integer>(DecidedBy.class);
        String section = "";
        for (Clause clause : policy.catalogue().clauses()) {
            if (!clause.citation().section().equals(section)) {
                section = clause.citation().section();
                out.println();
                out.println(clause.citation().document() + ": " + section);
            }
            out.println("  " + clause.id() + " (" + clause.obligation().label().in(language()) + ") "
                    + clause.text().in(language()));
            how(clause, policy).forEach(line -> out.println("      " + line));
            ways.merge(clause.decidedBy(), 1, Integer::sum);
        }
        out.println();
        out.println(policy.name() + ": " + policy.catalogue().clauses().size() + " " + ways);
    }

    private List<String> how(Clause clause, Policy policy) {
        var lines = new ArrayList<String>();
        if (clause.sameAs() != null) {
            lines.add(say("avgörs med ", "decided together with ") + clause.sameAs());
        }
        policy.rulesOf(clause.id()).forEach(rule -> lines.add(say("regel: ", "rule: ") + rule));
        if (clause.reason() != null) {
            lines.add(clause.reason().in(language()));
        }
        return lines;
    }

    private String say(String sv, String en) {
        return language() == Language.SV ? sv : en;
    }
}
