package se.klartecken.batch;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A case in which lines are judged, laid open by the first thread that wants it while the others wait. */
final class Context {

    private final Supplier<Opened> opening;
    private volatile @Nullable Opened opened;

    Context(Supplier<Opened> opening) {
        this.opening = opening;
    }

    Opened opened() {
        Opened known = opened;
        return known == null ? open() : known;
    }

    private synchronized Opened open() {
        Opened known = opened;
        if (known == null) {
            known = opening.get();
            opened = known;
        }
        return known;
    }
}
