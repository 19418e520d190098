package se.klartecken.rules.facts;

import java.util.function.Consumer;

/** A look at a case or a part of it, which has views made. */
public interface Look {

    void at(Consumer<View> views);
}
