package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A command that lists something of each policy, for people or for programs. */
abstract class Listing implements Callable<Integer> {

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
    public final Integer call() {
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        List<Policy> policies = (policy == null ? Policies.names() : List.of(policy))
                .stream().map(Policies::named).toList();
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(forPrograms(policies)));
        } else {
            policies.forEach(it -> forPeople(it, out));
        }
        out.flush();
        return ExitCode.CLEAR;
    }

    final Language language() {
        return language;
    }

    /** What is to be written as JSON. */
    abstract Object forPrograms(List<Policy> policies);

    abstract void forPeople(Policy listed, PrintWriter out);
}
