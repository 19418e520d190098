package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import se.klartecken.model.Case;

/** Small registers, read. */
final class Registers {

    static final String MINIMAL = "konto;organisation;organisationsform;plattform\n";

    private Registers() {}

    static ReadRegister read(String csv) {
        return RegisterReader.read(csv.getBytes(StandardCharsets.UTF_8), RegisterOptions.STRICT);
    }

    /** The case of a register without a fault. */
    static Case content(String csv) {
        ReadRegister register = read(csv);
        assertThat(register.errors()).isEmpty();
        return Objects.requireNonNull(register.content());
    }

    /** What is wrong with a register. */
    static List<String> errors(String csv) {
        ReadRegister register = read(csv);
        assertThat(register.content()).isNull();
        return register.errors().stream().map(TableError::toString).toList();
    }
}
