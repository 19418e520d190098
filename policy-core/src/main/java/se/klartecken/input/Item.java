package se.klartecken.input;

import org.jspecify.annotations.Nullable;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Post;

/**
 * One post or one message by itself, to be judged in a case that it is not written in.
 *
 * @param account id of the account in the case that it stands on, or is to
 * @param post the post; none where it is a message
 * @param message the message; none where it is a post
 */
public record Item(
        String account, @Nullable Post post, @Nullable IncomingMessage message) {

    /** Where a post stands in its item. */
    public static final Place POST = Place.CASE.at("post");

    /** Where a message stands in its item. */
    public static final Place MESSAGE = Place.CASE.at("message");

    /**
     * Holds one of both.
     *
     * @throws IllegalArgumentException if it is both a post and a message, or neither
     */
    public Item {
        if ((post == null) == (message == null)) {
            throw new IllegalArgumentException("either a post or a message");
        }
    }

    public static Item of(String account, Post post) {
        return new Item(account, post, null);
    }

    public static Item of(String account, IncomingMessage message) {
        return new Item(account, null, message);
    }
}
