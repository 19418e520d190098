package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.naive.NaiveDrools;
import se.klartecken.benchmarks.naive.Said;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;

/** The same with Drools in naive use, post by post until there is a finding. */
final class StartOfNaive {

    private StartOfNaive() {}

    public static void main(String[] args) throws IOException {
        Case content = Objects.requireNonNull(
                new CaseReader().read(Files.readAllBytes(Path.of(args[0]))).content());
        var naive = new NaiveDrools();
        var file = naive.file(content, Times.AS_OF);
        Said first = Town.pointers(content).stream()
                .flatMap(pointer -> naive.check(file, pointer).stream())
                .findFirst()
                .orElseThrow();
        System.out.println(first.clause() + " " + first.outcome());
    }
}
