package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import se.klartecken.Policy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.DescribedReading.DescribedChoice;

@Command(
        name = "readings",
        description = "Lists where the texts can be read in more than one way, and how to choose.",
        mixinStandardHelpOptions = true)
final class ReadingsCommand extends Listing {

    @Override
    Object forPrograms(List<Policy> policies) {
        Map<String, List<DescribedReading>> readings = new LinkedHashMap<>();
        policies.forEach(policy -> readings.put(policy.name(), policy.readings()));
        return readings;
    }

    @Override
    void forPeople(Policy policy, PrintWriter out) {
        out.println(policy.name());
        policy.readings().forEach(reading -> list(reading, out));
    }

    private void list(DescribedReading reading, PrintWriter out) {
        out.println();
        out.println("  " + reading.name() + ": " + reading.question().in(language()));
        for (DescribedChoice choice : reading.choices()) {
            String mark = choice.name().equals(reading.standard()) ? "* " : "  ";
            out.println("    " + mark + choice.name() + ": " + choice.meaning().in(language()));
        }
        out.println("      " + String.join(", ", reading.clauses()));
    }
}
