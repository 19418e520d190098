package se.klartecken.detect;

import se.klartecken.model.DataCategory;

/** A detector such as an embedder might write, registered as a service. */
public final class WordDetector implements TextDetector {

    @Override
    public DataCategory category() {
        return DataCategory.SALARY;
    }

    @Override
    public boolean suggests(String text) {
        return text.contains("kronor i månaden");
    }
}
