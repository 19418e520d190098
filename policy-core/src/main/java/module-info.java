import org.jspecify.annotations.NullMarked;

/**
 * Whether a municipality's social media follow the rules that bind it: the model, the question, the answer. The rules are
 * brought by providers.
 */
@NullMarked
@SuppressWarnings("requires-automatic")
module se.klartecken {
    requires transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires com.fasterxml.jackson.annotation;
    requires org.slf4j;
    requires tools.jackson.databind;
    // For an annotation of the builders that are written by the compiler; the classes have no trace of it.
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports se.klartecken;
    exports se.klartecken.calendar;
    exports se.klartecken.clause;
    exports se.klartecken.detect;
    exports se.klartecken.input;
    exports se.klartecken.json;
    exports se.klartecken.model;
    exports se.klartecken.report;

    uses se.klartecken.PolicyProvider;
    uses se.klartecken.detect.TextDetector;
}
