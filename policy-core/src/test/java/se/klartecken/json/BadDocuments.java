package se.klartecken.json;

import java.util.stream.Stream;

/** All documents with faults that reading finds. */
public final class BadDocuments {

    private BadDocuments() {}

    public static Stream<String> names() {
        return Stream.of(BadDocumentsTest.all(), HostileBytes.all(), HostileSizes.all())
                .flatMap(documents -> documents)
                .map(Object::toString);
    }

    /** Each as code, space and pointer. */
    public static Stream<String> faults() {
        return Stream.of(
                        BadDocumentsTest.all().flatMap(bad -> bad.faults().stream()),
                        HostileBytes.all().map(bad -> bad.code() + " "),
                        HostileSizes.all().map(HostileSizes::last))
                .flatMap(faults -> faults);
    }
}
