package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** Commands for a shell: each program is known, and what it is told would do what it should. */
public final class Commands implements Holder {

    /** Fails where a command would do nothing good. */
    public interface Trial {
        void of(Command command) throws Exception;
    }

    private final Map<String, Trial> programs = new HashMap<>();

    public Commands() {
        programs.put("mvn", MavenCommand::require);
    }

    /** Others than {@code mvn}, of which this knows by itself. */
    public Commands with(String program, Trial trial) {
        programs.put(program, trial);
        return this;
    }

    @Override
    public boolean knows(Snippet snippet) {
        return snippet.language().equals("sh");
    }

    @Override
    public void hold(Snippet snippet) throws Exception {
        for (Command command : Command.all(snippet.text())) {
            assertThat(programs).as(snippet.toString()).containsKey(command.program());
            programs.get(command.program()).of(command);
        }
    }
}
