package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.Account;
import se.klartecken.model.AccountPurpose;
import se.klartecken.model.Case;
import se.klartecken.model.Organisation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ShapesTest {

    record Sets(Set<String> set) {}

    record Bare(@Nullable Account account) {}

    record MapOfRecords(Map<String, AccountPurpose> map) {}

    record Half(@Nullable HalfCoded half) {}

    record HalfCoded(String text) {
        @JsonCreator
        static HalfCoded of(String text) {
            return new HalfCoded(text);
        }
    }

    record Numbers(int number, boolean flag, @Nullable Integer more) {}

    record Span(int from, int until) {
        Span {
            if (until < from) {
                throw new IllegalArgumentException(from + " to " + until);
            }
        }
    }

    private static Property property(Class<?> type, String name) {
        return RecordShape.of(type).property(name).orElseThrow();
    }

    @Test
    void whatIsNotNullableIsRequired() {
        assertThat(RecordShape.of(Account.class).properties())
                .filteredOn(Property::required)
                .extracting(Property::name)
                .containsExactly("id", "owner", "platform");
        assertThat(RecordShape.of(Case.class).properties()).noneMatch(Property::required);
        assertThat(RecordShape.of(Numbers.class).properties())
                .extracting(Property::required)
                .containsExactly(true, true, false);
    }

    @Test
    void requiredTextsAreIds() {
        assertThat(property(Account.class, "owner").shape()).isEqualTo(new Id());
        assertThat(property(AccountPurpose.class, "text").shape()).isEqualTo(new Text());
        assertThat(property(Account.class, "jointOwners").shape()).isEqualTo(new ListShape(new Text()));
    }

    @Test
    void primitivesAreAsTheirBoxes() {
        assertThat(property(Numbers.class, "number").shape()).isEqualTo(new WholeNumber());
        assertThat(property(Numbers.class, "flag").shape()).isEqualTo(new Flag());
    }

    @Test
    void aTextFormGoesBeforeTheRecordBehindIt() {
        assertThat(property(Organisation.class, "officeHours").shape()).isInstanceOf(Coded.class);
    }

    @Test
    void elementsAreTold() {
        assertThat(RecordShape.of(Account.class).isElement()).isTrue();
        assertThat(RecordShape.of(AccountPurpose.class).isElement()).isFalse();
        assertThat(RecordShape.of(Case.class).isElement()).isFalse();
    }

    @Test
    void aRecordHasOneShape() {
        assertThat(RecordShape.of(Account.class)).isSameAs(RecordShape.of(Account.class));
    }

    @Test
    void whatHasNoJsonIsRefused() {
        for (Class<?> type : List.of(Sets.class, Bare.class, MapOfRecords.class, Half.class)) {
            assertThatIllegalArgumentException().as(type.getName()).isThrownBy(() -> RecordShape.of(type));
        }
    }

    @Test
    void aRecordThatRefusesItsComponentsIsAFaultWithoutItsReasons() {
        Findings findings = new Findings(10);
        try (JsonParser tokens =
                new JsonFactory().createParser(ObjectReadContext.empty(), "{\"from\":7,\"until\":6}")) {
            Input in = new Input(tokens, findings);
            in.next();
            assertThat(RecordShape.of(Span.class).read(in, Pointer.ROOT.child("span")))
                    .isEmpty();
        }
        assertThat(findings.document(Optional.empty()).errors())
                .containsExactly(new InputError(InputErrorCode.BAD_OBJECT, "/span", "properties that fit together"));
    }

    @Test
    void aRecordThatTakesItsComponentsIsRead() {
        Object[] components = {6, 7};
        assertThat(RecordShape.of(Span.class).create(components)).contains(new Span(6, 7));
    }
}
