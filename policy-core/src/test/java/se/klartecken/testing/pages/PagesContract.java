package se.klartecken.testing.pages;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds pages: each block of code on them is known to a holder, and is tried, from top to bottom. */
public interface PagesContract {

    /** Names of pages, from the root of the project. */
    List<String> pages();

    /** Made anew for each page; the first that knows a block tries it. */
    List<Holder> holders();

    @TestFactory
    default Stream<DynamicContainer> everyBlockIsHeld() {
        return pages().stream().map(name -> {
            List<Holder> holders = holders();
            return DynamicContainer.dynamicContainer(
                    name,
                    Page.of(name).snippets().stream()
                            .map(snippet -> DynamicTest.dynamicTest(snippet.toString(), () -> hold(snippet, holders))));
        });
    }

    private static void hold(Snippet snippet, List<Holder> holders) throws Exception {
        holders.stream()
                .filter(holder -> holder.knows(snippet))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody knows whether this is so: " + snippet))
                .hold(snippet);
    }
}
