package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;

class JvmDefaultsTest {

    private static final Case CONTENT = new RandomCase(new Random(1)).next();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab-ca-islamic", "th-TH-u-ca-buddhist-nu-thai", "sv-SE"})
    void localeAndZoneDoNotMatter(String tag) {
        String written = CaseWriter.write(CONTENT);
        CaseDocument bad = new CaseReader().read(Documents.withPost("'purpose':'informing'", "'publishedAt':0"));
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(CaseWriter.write(CONTENT)).isEqualTo(written);
        assertThat(new CaseReader().read(written).content()).isEqualTo(CONTENT);
        assertThat(new CaseReader().read(Documents.withPost("'purpose':'informing'", "'publishedAt':0")))
                .isEqualTo(bad);
    }

    @Test
    void theLineSeparatorDoesNotMatter() {
        assertThat(CaseWriter.writePretty(CONTENT)).doesNotContain("\r");
    }
}
