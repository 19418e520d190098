package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.DescribedReading.DescribedChoice;
import se.klartecken.clause.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "readings",
        description = "Lists where the texts can be read in more than one way, and how to choose.",
        mixinStandardHelpOptions = true)
final class ReadingsCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--policy", paramLabel = "NAME", description = "Only this policy.")
    private @Nullable String policy;

    @Option(names = "--format", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() {
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        Map<String, List<DescribedReading>> readings = new LinkedHashMap<>();
        for (String name : policy == null ? Policies.names() : List.of(policy)) {
            Policy named = Policies.named(name);
            readings.put(named.name(), named.readings());
        }
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(readings));
        } else {
            readings.forEach((name, ofPolicy) -> {
                out.println(name);
                ofPolicy.forEach(reading -> list(reading, out));
            });
        }
        out.flush();
        return ExitCode.CLEAR;
    }

    private void list(DescribedReading reading, PrintWriter out) {
        out.println();
        out.println("  " + reading.name() + ": " + reading.question().in(language));
        for (DescribedChoice choice : reading.choices()) {
            String mark = choice.name().equals(reading.standard()) ? "* " : "  ";
            out.println("    " + mark + choice.name() + ": " + choice.meaning().in(language));
        }
        out.println("      " + String.join(", ", reading.clauses()));
    }
}
