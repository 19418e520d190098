package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;

/** A post or message by itself is read as strictly as a case. */
class ItemReadingTest {

    private static final String MESSAGE =
            "{'id':'m','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00+01:00'}".replace('\'', '"');
    private static final String POST = "{'id':'p','status':'DRAFT'}".replace('\'', '"');

    private final CaseReader reader = new CaseReader();

    private static List<String> told(ItemDocument document) {
        return document.errors().stream()
                .map(error -> (error.code() + " " + error.pointer()).strip())
                .toList();
    }

    @Test
    void aMessageAndAPostAreRead() {
        Item message = Objects.requireNonNull(reader.readItem("{\"account\":\"a\",\"message\":" + MESSAGE + "}")
                .item());
        assertThat(message.account()).isEqualTo("a");
        assertThat(Objects.requireNonNull(message.message()).id()).isEqualTo("m");
        assertThat(message.post()).isNull();
        Item post = Objects.requireNonNull(
                reader.readItem("{\"post\":" + POST + ",\"account\":\"a\"}").item());
        assertThat(Objects.requireNonNull(post.post()).id()).isEqualTo("p");
        assertThat(post.message()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'account':'a'}|BAD_OBJECT ",
                "{'account':'a','post':POST,'message':MESSAGE}|BAD_OBJECT ",
                "{'post':POST}|MISSING_PROPERTY /account",
                "{'account':'a','account':'a','post':POST}|DUPLICATE_PROPERTY /account",
                "{'account':'a','post':POST,'more':1}|UNKNOWN_PROPERTY ",
                "{'account':' ','post':POST}|BLANK_ID /account",
                "{'account':'a','post':7}|WRONG_TYPE /post",
                "{'account':'a','post':{'id':'p','status':'GONE'}}|UNKNOWN_WORD /post/status",
                "{'account':'a','message':{'id':'m','kind':'COMMENT'}}|MISSING_PROPERTY /message/receivedAt",
                "{'account':'a','post':POST} {}|TRAILING_TEXT ",
                "{'account':'a','post':|NOT_JSON ",
                "[]|WRONG_TYPE "
            })
    void aFaultRejectsTheItem(String text, String fault) {
        String json = text.replace("POST", POST).replace("MESSAGE", MESSAGE).replace('\'', '"');
        ItemDocument read = reader.readItem(json);
        assertThat(told(read)).containsExactly(fault);
        assertThat(read.item()).isNull();
        assertThat(read.rejected()).containsExactly("");
        assertThat(reader.readItem(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
    }

    @Test
    void aFaultyUseOfPersonalDataIsLeftOutOfItsPost() {
        String json =
                "{'account':'a','post':{'id':'p','status':'DRAFT','personalData':[{'id':'u'}]}}".replace('\'', '"');
        ItemDocument read = reader.readItem(json.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rejected()).containsExactly("/post/personalData/0");
        Item item = Objects.requireNonNull(read.item());
        assertThat(Objects.requireNonNull(item.post()).personalData()).isEmpty();
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        assertThat(told(reader.readItem(new byte[] {'{', (byte) 0xC3, '}'}))).containsExactly("NOT_UTF8");
        assertThat(told(reader.readItem("\uFEFF{}"))).containsExactly("NOT_UTF8");
    }
}
