package se.klartecken.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Fields as browsers send them. */
class FormTest {

    private static Form read(String body) {
        return Form.read(body);
    }

    @Test
    void valuesAreDecodedAndStripped() {
        assertThat(read("text=%C3%85ngra+%26+%C3%A4ndra%0D%0A").one("text")).isEqualTo("Ångra & ändra");
    }

    @Test
    void aFieldCanHaveSeveralValuesOrNone() {
        Form form = read("holds=HEALTH&holds=SECRET&empty=&bare");
        assertThat(form.all("holds")).containsExactly("HEALTH", "SECRET");
        assertThat(form.one("empty") + form.one("bare") + form.one("missing")).isEmpty();
    }

    @Test
    void asManyFieldsAsThereMayBeAreRead() {
        assertThat(read("a=1&".repeat(Form.MOST_FIELDS - 1) + "b=2").one("b")).isEqualTo("2");
        assertThatThrownBy(() -> read("a=1&".repeat(Form.MOST_FIELDS) + "b=2"))
                .isInstanceOf(Refused.class)
                .hasMessage("TOO_MANY_FIELDS");
    }

    @Property
    void whateverComesIsReadOrRefused(@ForAll String body) {
        try {
            assertThat(Form.read(body).toString()).matches("Form\\[\\d+]");
        } catch (Refused refused) {
            assertThat(refused.fault()).isEqualTo(Fault.BAD_REQUEST);
        }
    }
}
