package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.klartecken.clause.Language;

/** Ids come with the case: whatever they hold, the page has the same elements, and shows nothing that acts. */
class HostileIdsProperties {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style><script>",
            "]]><!--",
            "&lt;b&gt;&#60;",
            "javascript:alert(1)",
            "${page} @if(true)",
            "a/b//c",
            "x#y@z",
            "\u202Egnp.exe\u2066",
            "\u0000\u0007\u001b[31m\r\n",
            "e" + "\u0301".repeat(100),
            "långt ".repeat(30));

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.oneOf(
                Arbitraries.of(ATTACKS), Arbitraries.strings().ofMinLength(1).ofMaxLength(150));
    }

    @Property(tries = 15)
    void idsAddNoElements(@ForAll("ends") String end) {
        Document plain = Jsoup.parse(Variations.page(Variations.renamed(id -> id + "-x"), Language.SV));
        Document hostile = Jsoup.parse(Variations.page(Variations.renamed(id -> id + end), Language.SV));
        assertThat(tags(hostile)).isEqualTo(tags(plain));
        assertThat(attributes(hostile)).isEqualTo(attributes(plain));
    }

    @Property(tries = 15)
    void nothingUnseenReachesThePage(@ForAll("ends") String end) {
        String page = Variations.page(Variations.renamed(id -> id + end), Language.EN);
        assertThat(page.codePoints().filter(HostileIdsProperties::isUnseen)).isEmpty();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return c != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    private static List<String> attributes(Document page) {
        return page.getAllElements().stream()
                .flatMap(it -> it.attributes().asList().stream().map(attribute -> attribute.getKey()))
                .toList();
    }
}
