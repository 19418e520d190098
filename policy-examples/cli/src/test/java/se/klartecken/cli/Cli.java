package se.klartecken.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program as a person would, in this process. */
record Cli(int exitCode, String out, String err) {

    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Klartecken(new PrintWriter(out), new PrintWriter(err)).run(args);
        return new Cli(exitCode, out.toString(), err.toString());
    }
}
