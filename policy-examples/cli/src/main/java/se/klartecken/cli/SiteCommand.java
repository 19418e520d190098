package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.clause.Language;
import se.klartecken.html.site.Illustrated;
import se.klartecken.html.site.Site;

@Command(
        name = "site",
        description = "Writes the catalogue as web pages: every clause, how it is decided and read, with examples.",
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; begin with index.html in it.")
    private @Nullable Path folder;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() throws IOException {
        var policies = new ArrayList<Illustrated>();
        for (String name : Policies.names()) {
            policies.add(Samples.of(Policies.named(name)));
        }
        Path start = Objects.requireNonNull(folder, "picocli requires it");
        try {
            new Site(policies, Topics.all()).write(start, language);
        } catch (FileSystemException e) {
            throw new UsageException("the folder cannot be written");
        }
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        out.println(start.resolve("index.html"));
        out.flush();
        return ExitCode.CLEAR;
    }
}
