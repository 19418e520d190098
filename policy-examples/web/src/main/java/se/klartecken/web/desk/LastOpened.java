package se.klartecken.web.desk;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.klartecken.OpenCase;
import se.klartecken.model.DataSubject;

/**
 * The case as it was laid open last. While somebody writes, the persons of a draft mostly stay the same, and then only the
 * post itself is judged anew. Safe for any number of threads.
 */
public final class LastOpened {

    private record Opened(Snapshot desk, List<DataSubject> persons, OpenCase open) {}

    private final AtomicReference<@Nullable Opened> last = new AtomicReference<>();

    /** The case on the desk, with persons who are not in it. */
    public OpenCase open(Snapshot desk, List<DataSubject> persons) {
        Opened before = last.get();
        if (before != null && before.desk().equals(desk) && before.persons().equals(persons)) {
            return before.open();
        }
        OpenCase open = desk.open(persons);
        last.set(new Opened(desk, List.copyOf(persons), open));
        return open;
    }
}
