package se.klartecken.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application which property to change. */
final class RefusedPropertyAnalyzer extends AbstractFailureAnalyzer<RefusedPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, RefusedPropertyException cause) {
        return new FailureAnalysis(
                "The property " + cause.property() + " is set to something that it cannot be.",
                "Set it to " + cause.expected() + ".",
                cause);
    }
}
