package se.klartecken.flink;

import java.util.Map;
import java.util.Objects;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;

/**
 * A message or post by its ids, and as the key of its state.
 *
 * @param kind {@code message} or {@code post}
 * @param account id of its account
 * @param id its own
 */
record Subject(String kind, String account, String id) {

    private static final String SEPARATOR = " ";

    static Subject of(Told told) {
        Happening happening = told.happening();
        if (happening != null) {
            return new Subject("message", happening.account(), happening.message());
        }
        ItemDocument document = Objects.requireNonNull(told.item(), "what is unreadable is about nothing");
        Item item = Objects.requireNonNull(document.item(), "an item that was read");
        return item.message() != null
                ? new Subject("message", item.account(), item.message().id())
                : new Subject(
                        "post",
                        item.account(),
                        Objects.requireNonNull(item.post(), "no message").id());
    }

    /** As text that no other subject has: the length of the first id says where the second begins. */
    String key() {
        return String.join(SEPARATOR, kind, Integer.toString(account.length()), account + id);
    }

    static Subject ofKey(String key) {
        String[] parts = key.split(SEPARATOR, 3);
        int end = Integer.parseInt(parts[1]);
        return new Subject(parts[0], parts[2].substring(0, end), parts[2].substring(end));
    }

    Map<String, Object> tree() {
        return Json.ordered("account", account, kind, id);
    }
}
