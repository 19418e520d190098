package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What machines are set to, which only a new JVM takes up: character set, language, zone, number of processors. */
class OtherMachinesTest {

    private static final List<String> COMMAND = List.of(
            "check", "cases/stockholm-easter-2026.json", "--policy", "stockholm", "--explain", "--fail-on", "never");

    static List<List<String>> settings() {
        return List.of(
                List.of("-Dfile.encoding=UTF-8"),
                List.of("-Dfile.encoding=COMPAT", "-Dsun.jnu.encoding=ANSI_X3.4-1968"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                List.of("-Duser.language=ar", "-Duser.extensions=u-nu-arab", "-Duser.timezone=America/St_Johns"),
                List.of("-XX:ActiveProcessorCount=1", "-Dline.separator=\r\n"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theReportIsTheSameToTheByte(List<String> settings) throws IOException, InterruptedException {
        String here = Cli.run(with("--format", "json").toArray(String[]::new)).out();
        assertThat(elsewhere(settings)).isEqualTo(here);
    }

    private static List<String> with(String... more) {
        var all = new ArrayList<>(COMMAND);
        all.addAll(List.of(more));
        return all;
    }

    private static String elsewhere(List<String> settings) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Klartecken.class.getName()));
        command.addAll(with("--format", "json"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(String.join(" ", settings).toLowerCase(Locale.ROOT))
                .isZero();
        return new String(out, StandardCharsets.UTF_8);
    }
}
