package se.klartecken.detect;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klartecken.model.DataCategory;

/** Several detectors as one. Immutable, and safe for use by several threads. */
public final class Detectors {

    private static final Logger LOG = LoggerFactory.getLogger(Detectors.class);

    private static volatile @Nullable Detectors installed;

    private final List<TextDetector> all;

    Detectors(List<TextDetector> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The detector of identity numbers, and those on the class path. They are looked for once.
     *
     * @throws java.util.ServiceConfigurationError where one of them cannot be made; the next call looks again
     */
    public static Detectors installed() {
        Detectors loaded = installed;
        return loaded == null ? loadOnce() : loaded;
    }

    private static synchronized Detectors loadOnce() {
        Detectors loaded = installed == null ? load() : installed;
        installed = loaded;
        return loaded;
    }

    /**
     * The categories that the text seems to hold data of.
     *
     * @throws IllegalStateException where a detector throws an exception; it names the detector's class and nothing
     *     else, since the detector's own words may repeat the text
     */
    public Set<DataCategory> suggestions(String text) {
        Set<DataCategory> found = EnumSet.noneOf(DataCategory.class);
        all.forEach(detector -> suggestion(detector, text, found));
        return Collections.unmodifiableSet(found);
    }

    List<TextDetector> all() {
        return all;
    }

    private static void suggestion(TextDetector detector, String text, Set<DataCategory> found) {
        try {
            if (detector.suggests(text)) {
                found.add(detector.category());
            }
        } catch (RuntimeException | AssertionError | StackOverflowError mayQuoteTheText) {
            throw new IllegalStateException(
                    "a detector failed: " + detector.getClass().getName());
        }
    }

    /** Detectors are looked for where this library was loaded, whatever class loader the thread happens to have. */
    static Detectors load() {
        Stream<TextDetector> found = ServiceLoader.load(TextDetector.class, Detectors.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .peek(detector ->
                        LOG.debug("{} looks for {}", detector.getClass().getName(), detector.category()));
        return new Detectors(
                Stream.concat(Stream.of(new IdentityNumberDetector()), found).toList());
    }
}
