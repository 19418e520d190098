package se.klartecken.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.PlatformKind;

/** What those who use the generators may rely on. */
@Domain(DomainContext.Global.class)
@Domain(KlarteckenDomain.class)
class CasesProperties {

    @Provide
    Arbitrary<Map.Entry<String, String>> brokenTexts() {
        return BrokenJson.texts();
    }

    @Provide
    Arbitrary<byte[]> brokenBytes() {
        return BrokenJson.bytes();
    }

    @Property(tries = 300)
    void casesHaveNoInputErrors(@ForAll Case content) {
        CaseDocument read = new CaseReader().read(CaseWriter.write(content));
        assertThat(read.errors()).isEmpty();
        assertThat(read.content()).isEqualTo(content);
        Instant asOf = Objects.requireNonNull(content.asOf());
        assertThat(Screening.screen(read, asOf).errors()).isEmpty();
    }

    /** Smaller cases are as good as the large ones. */
    @Property(tries = 20)
    void whatACaseShrinksToHasNoInputErrors(@ForAll Case content) {
        new Shrinking<>(content, smaller -> Tidy.at(Objects.requireNonNull(smaller.asOf()), smaller))
                .shrink()
                .limit(50)
                .forEach(smaller -> casesHaveNoInputErrors(smaller.value()));
    }

    @Property(tries = 50)
    void theDomainHasEveryTypeOfTheModel(@ForAll Account account, @ForAll PlatformKind kind) {
        assertThat(account.id()).isNotBlank();
        assertThat(kind).isNotNull();
    }

    @Property(tries = 300)
    void brokenTextsAreNoCases(@ForAll("brokenTexts") Map.Entry<String, String> broken) {
        assertThat(new CaseReader().read(broken.getValue()).errors())
                .as(broken.getKey())
                .isNotEmpty();
    }

    /** A byte that was changed within a text may leave another text; whatever else it leaves is an error. */
    @Property(tries = 300)
    void brokenBytesMakeNothingThrow(@ForAll("brokenBytes") byte[] broken) {
        CaseDocument read = new CaseReader().read(broken);
        assertThat(read.isRejectedWhole()).isEqualTo(read.content() == null);
    }
}
