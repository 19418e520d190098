package se.klartecken.testing.pages;

import java.util.function.Predicate;

/** Knows some snippets, and fails where one of them is not what it seems. */
public interface Holder {

    /** Whether it is for this holder to try. */
    boolean knows(Snippet snippet);

    void hold(Snippet snippet) throws Exception;

    /** What fails where a snippet is not what it seems. */
    interface Trial {
        void of(Snippet snippet) throws Exception;
    }

    static Holder of(Predicate<Snippet> known, Trial trial) {
        return new Holder() {
            @Override
            public boolean knows(Snippet snippet) {
                return known.test(snippet);
            }

            @Override
            public void hold(Snippet snippet) throws Exception {
                trial.of(snippet);
            }
        };
    }

    static Holder of(String language, Trial trial) {
        return of(snippet -> snippet.language().equals(language), trial);
    }
}
