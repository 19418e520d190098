package se.klartecken.flink;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.IncomingMessage;

/** All that has been told of one message or post, in whatever order it was told. */
record History(List<Told> told) {

    static History read(Iterable<byte[]> lines) {
        return new History(
                StreamSupport.stream(lines.spliterator(), false).map(Told::read).toList());
    }

    boolean holds(Told one) {
        return told.contains(one);
    }

    /** Whether the message or post itself has come, and not only what happened to it. */
    boolean hasItem() {
        return told.stream().anyMatch(one -> one.item() != null);
    }

    /** The message with all that happened to it since it came; none where it has not come, or is a post. */
    @Nullable IncomingMessage message() {
        return told.stream()
                .map(Told::message)
                .filter(Objects::nonNull)
                .findFirst()
                .map(it -> Fold.of(it, happenings().filter(then -> !then.at().isBefore(it.receivedAt()))))
                .orElse(null);
    }

    Stream<Happening> happenedIn(long millisecond) {
        return happenings().filter(it -> it.at().toEpochMilli() == millisecond);
    }

    /** Whether nothing has been told of any later time. */
    boolean isOverBy(long millisecond) {
        return told.stream().allMatch(one -> one.at() == null || one.at().toEpochMilli() <= millisecond);
    }

    private Stream<Happening> happenings() {
        return told.stream().map(Told::happening).filter(Objects::nonNull);
    }
}
