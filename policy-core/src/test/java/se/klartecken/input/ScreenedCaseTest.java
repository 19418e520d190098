package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.json.CaseReader;

/** Items that stand in no document are screened against the case that they belong to. */
class ScreenedCaseTest {

    private static final CaseReader READER = new CaseReader();

    /** One account, one person who is in order and one born after her consent to a post that is yet to come. */
    private static final String CASE = """
            {"asOf": "2026-03-02T12:00:00+01:00",
             "organisations": [{"id": "org", "kind": "ADMINISTRATION"}],
             "accounts": [
               {"id": "torget", "owner": "org", "platform": {"kind": "FACEBOOK"},
                "messages": [{"id": "m-1", "kind": "QUESTION", "receivedAt": "2026-03-01T10:00:00+01:00"}]},
               {"id": "lost", "owner": "nobody", "platform": {"kind": "FACEBOOK"}}],
             "dataSubjects": [
               {"id": "ada", "birthDate": "2010-05-01",
                "consents": [{"givenAt": "2026-01-01T10:00:00+01:00", "covers": [{"medium": "SOCIAL_MEDIA", "posts": ["p-to-come"]}]}]},
               {"id": "bo", "birthDate": "2027-01-01"}],
             "assessments": [{"clause": "X-1", "about": "p-to-come", "holds": true}]}
            """;

    private static ScreenedCase open() {
        return Screening.open(READER.read(CASE), Instant.parse("2026-03-02T11:00:00Z"));
    }

    private static ItemDocument screened(String item) {
        ItemDocument read = READER.readItem(item.replace('\'', '"'));
        assertThat(read.errors()).isEmpty();
        return open().screen(read);
    }

    private static List<String> told(List<InputError> errors) {
        return errors.stream()
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }

    @Test
    void postsThatAreYetToComeMayBeReferredTo() {
        assertThat(told(open().document().errors()))
                .containsExactly("DANGLING_REFERENCE /accounts/1/owner", "AFTER_AS_OF /dataSubjects/1/birthDate");
        assertThat(Objects.requireNonNull(open().document().content()).dataSubjects())
                .hasSize(1);
        assertThat(open().document().content().assessments()).hasSize(1);
    }

    @Test
    void aSoundItemIsLeftAsItIs() {
        ItemDocument post = READER.readItem("""
                {"account": "torget", "post": {"id": "p-to-come", "status": "PUBLISHED",
                 "publishedAt": "2026-03-01T10:00:00+01:00",
                 "personalData": [{"id": "u", "dataSubject": "ada", "kind": "IMAGE"}]}}""");
        assertThat(post.errors()).isEmpty();
        assertThat(open().screen(post)).isSameAs(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'account':'none','message':{'id':'m','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00Z'}}|DANGLING_REFERENCE /account",
                "{'account':'org','message':{'id':'m','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00Z'}}|DANGLING_REFERENCE /account",
                "{'account':'lost','message':{'id':'m','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00Z'}}|HANGS_ON_REJECTED /account",
                "{'account':'torget','message':{'id':'m-1','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00Z'}}|DUPLICATE_ID /message/id",
                "{'account':'torget','message':{'id':'ada','kind':'COMMENT','receivedAt':'2026-03-01T10:00:00Z'}}|DUPLICATE_ID /message/id",
                "{'account':'torget','message':{'id':'m','kind':'COMMENT','receivedAt':'2026-03-02T11:00:00.000000001Z'}}|AFTER_AS_OF /message/receivedAt",
                "{'account':'torget','post':{'id':'p','status':'PUBLISHED'}}|MISSING_PROPERTY /post/publishedAt",
                "{'account':'torget','post':{'id':'p','status':'DRAFT','media':[{'kind':'IMAGE','persons':['bo']}]}}|HANGS_ON_REJECTED /post/media/0/persons/0",
                "{'account':'torget','post':{'id':'p','status':'DRAFT','media':[{'kind':'IMAGE','persons':['eva']}]}}|DANGLING_REFERENCE /post/media/0/persons/0"
            })
    void aFaultRejectsTheItem(String item, String error) {
        ItemDocument left = screened(item);
        assertThat(told(left.errors())).containsExactly(error);
        assertThat(left.item()).isNull();
    }

    /** As in a case, a use of personal data goes alone and leaves its post; what is left keeps its place. */
    @Test
    void aFaultInAUseOfPersonalDataLeavesThePost() {
        ItemDocument left = screened("{'account':'torget','post':{'id':'p','status':'DRAFT','personalData':["
                + "{'id':'a','dataSubject':'eva','kind':'IMAGE'},{'id':'b','dataSubject':'ada','kind':'IMAGE'},"
                + "{'id':'c','dataSubject':'bo','kind':'IMAGE'}]}}");
        assertThat(told(left.errors()))
                .containsExactly(
                        "DANGLING_REFERENCE /post/personalData/0/dataSubject",
                        "HANGS_ON_REJECTED /post/personalData/2/dataSubject");
        assertThat(left.rejected()).containsExactlyInAnyOrder("/post/personalData/0", "/post/personalData/2");
        Item item = Objects.requireNonNull(left.item());
        assertThat(Objects.requireNonNull(item.post()).personalData())
                .singleElement()
                .satisfies(use -> assertThat(use.id()).isEqualTo("b"));
    }

    @Test
    void anItemThatCouldNotBeReadStaysUnread() {
        ItemDocument unread = READER.readItem("{\"account\": \"torget\"}");
        assertThat(told(unread.errors())).containsExactly("BAD_OBJECT ");
        assertThat(open().screen(unread)).isSameAs(unread);
    }

    /** What was read badly counts in positions, and what is found later is added to it. */
    @Test
    void whatReadingLeftOutStillCounts() {
        ItemDocument read = READER.readItem("""
                {"account": "torget", "post": {"id": "p", "status": "DRAFT", "personalData": [
                  {"id": "a"}, {"id": "b", "dataSubject": "eva", "kind": "IMAGE"}]}}""");
        assertThat(read.rejected()).containsExactly("/post/personalData/0");
        ItemDocument left = open().screen(read);
        assertThat(told(left.errors()))
                .startsWith("MISSING_PROPERTY /post/personalData/0/dataSubject")
                .endsWith("DANGLING_REFERENCE /post/personalData/1/dataSubject");
        assertThat(left.rejected()).containsExactly("/post/personalData/0", "/post/personalData/1");
    }
}
