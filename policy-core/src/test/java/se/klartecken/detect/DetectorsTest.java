package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.klartecken.model.DataCategory;

class DetectorsTest {

    private final ClassLoader own = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(own);
    }

    @Test
    void theBuiltInOneComesBeforeThoseOfTheEmbedder() {
        assertThat(Detectors.load().all()).hasExactlyElementsOfTypes(IdentityNumberDetector.class, WordDetector.class);
    }

    @Test
    void theContextClassLoaderDoesNotMatter() {
        Thread.currentThread().setContextClassLoader(new ClassLoader(null) {});
        assertThat(Detectors.load().all()).hasSize(2);
        Thread.currentThread().setContextClassLoader(null);
        assertThat(Detectors.load().all()).hasSize(2);
    }

    @Test
    void theyAreLookedForOnce() {
        assertThat(Detectors.installed()).isSameAs(Detectors.installed());
    }

    @Test
    void aTextSuggestsAllThatItHolds() {
        Detectors installed = Detectors.installed();
        assertThat(installed.suggestions("19121212-1212 har 30000 kronor i månaden"))
                .containsExactly(DataCategory.PERSONAL_IDENTITY_NUMBER, DataCategory.SALARY);
        assertThat(installed.suggestions("hon har 30000 kronor i månaden")).containsExactly(DataCategory.SALARY);
        assertThat(installed.suggestions("")).isEmpty();
    }

    @Test
    void whatTheyFoundCannotBeChanged() {
        assertThat(Detectors.installed().suggestions("19121212-1212")).isUnmodifiable();
    }

    @Test
    void laterChangesToTheListDoNotMatter() {
        List<TextDetector> list = new ArrayList<>(List.of(new WordDetector()));
        Detectors detectors = new Detectors(list);
        list.clear();
        assertThat(detectors.all()).hasSize(1);
    }

    @Test
    void aDetectorThatFailsIsNamedAndNotQuoted() {
        Detectors detectors = new Detectors(List.of(new WordDetector(), new Quoting()));
        assertThatThrownBy(() -> detectors.suggestions("19121212-1212"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a detector failed: " + Quoting.class.getName())
                .hasNoCause()
                .hasNoSuppressedExceptions();
    }

    private static final class Quoting implements TextDetector {

        @Override
        public DataCategory category() {
            return DataCategory.SALARY;
        }

        @Override
        public boolean suggests(String text) {
            throw new IllegalArgumentException(text);
        }
    }
}
