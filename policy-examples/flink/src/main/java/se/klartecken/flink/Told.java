package se.klartecken.flink;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputError;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.input.RecordDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.json.ReadLimitsBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Post;

/**
 * A line of the stream as it was read: an item, something that happened to one, or neither.
 *
 * @param item the post or message
 * @param happening what happened to a message
 * @param errors what is wrong
 */
record Told(@Nullable ItemDocument item, @Nullable Happening happening, List<InputError> errors) {

    /** As long as a line can be: the longest texts of a message fit, and its state stays small. */
    static final int MOST_BYTES = 1 << 20;

    private static final CaseReader READER = new CaseReader(ReadLimitsBuilder.builder(ReadLimits.DEFAULT)
            .documentBytes(MOST_BYTES)
            .build());

    /** A line that does not name its message by id tells of the item itself. */
    static Told read(byte[] json) {
        RecordDocument<Happening> happening = READER.readRecord(json, Happening.class);
        boolean namesMessage =
                happening.errors().stream().noneMatch(error -> error.pointer().equals("/message"));
        if (namesMessage) {
            return new Told(null, happening.content(), happening.errors());
        }
        ItemDocument item = READER.readItem(json);
        return new Told(item.item() == null ? null : item, null, item.errors());
    }

    boolean isReadable() {
        return item != null || happening != null;
    }

    @Nullable IncomingMessage message() {
        return it() == null ? null : it().message();
    }

    @Nullable Post post() {
        return it() == null ? null : it().post();
    }

    private @Nullable Item it() {
        return item == null ? null : item.item();
    }

    /** When it was so; none for a post that is not out, since only what has happened moves time on. */
    @Nullable Instant at() {
        if (happening != null) {
            return happening.at();
        }
        if (message() != null) {
            return message().receivedAt();
        }
        return post() == null ? null : post().publishedAt();
    }
}
