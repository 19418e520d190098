package se.klartecken.benchmarks.data;

import java.util.List;
import java.util.Objects;
import se.klartecken.input.Item;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items as the documents that the reader reads, cut out of a case that holds them. */
public final class ItemJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemJson() {}

    public static List<byte[]> of(Town town, List<Item> items) {
        return items.stream().map(item -> of(town, item)).toList();
    }

    private static byte[] of(Town town, Item item) {
        boolean isPost = item.post() != null;
        Account account = AccountBuilder.builder(
                        Objects.requireNonNull(town.content().accounts()).get(0))
                .posts(isPost ? List.of(Objects.requireNonNull(item.post())) : null)
                .messages(isPost ? null : List.of(Objects.requireNonNull(item.message())))
                .build();
        Case holder = CaseBuilder.builder().accounts(List.of(account)).build();
        JsonNode written =
                JSON.readTree(CaseWriter.write(holder)).path("accounts").path(0);
        ObjectNode document = JSON.createObjectNode().put("account", item.account());
        document.set(
                isPost ? "post" : "message",
                written.path(isPost ? "posts" : "messages").path(0));
        return JSON.writeValueAsBytes(document);
    }
}
