package se.klartecken.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseWriter;

class PersonalTest {

    static Stream<Class<?>> records() {
        return ModelRecords.all().stream();
    }

    private static Stream<RecordComponent> personal(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void noTextShowsWhatIsPersonal(Class<?> type) {
        assertThat(Filled.of(type).toString()).isNotBlank().doesNotContain(Filled.CANARIES);
    }

    @ParameterizedTest
    @MethodSource("records")
    void noTextOfAnyPartShowsWhatIsPersonal(Class<?> type) throws ReflectiveOperationException {
        assertNothingShown(Filled.of(type));
    }

    private static void assertNothingShown(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> items) {
            assertThat(items.toString()).doesNotContain(Filled.CANARIES);
            for (Object item : items) {
                assertNothingShown(item);
            }
        } else if (value instanceof Record record && ModelRecords.all().contains(value.getClass())) {
            assertThat(record.toString()).doesNotContain(Filled.CANARIES);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.isAnnotationPresent(Personal.class)) {
                    assertNothingShown(component.getAccessor().invoke(value));
                }
            }
        }
    }

    @Test
    void aWholeCaseHoldsEveryCanaryAndShowsNone() {
        Case content = (Case) Filled.of(Case.class);
        assertThat(CaseWriter.write(content)).contains(Filled.CANARIES);
        assertThat(content.toString()).doesNotContain(Filled.CANARIES);
        assertThat(CaseDocument.of(content).toString()).doesNotContain(Filled.CANARIES);
    }

    @Test
    void whatPeopleWroteAndWhatIsSaidOfThemIsPersonal() {
        assertThat(names(Post.class)).containsExactly("text");
        assertThat(names(PersonalDataUse.class)).containsExactly("necessityReason");
        assertThat(names(Reply.class)).containsExactly("text");
        assertThat(names(IncomingMessage.class)).containsExactly("author", "text");
        assertThat(names(DataSubject.class)).containsExactly("birthDate", "birthYear", "ageYears");
    }

    private static List<String> names(Class<?> type) {
        return personal(type).map(RecordComponent::getName).toList();
    }

    @Test
    void theTextOfARecordWithoutAnythingPersonalIsNotInTheWay() {
        assertThat(new Platform(PlatformKind.BLOG, "plain", true))
                .hasToString("Platform[kind=BLOG, name=plain, transfersToUsa=true]");
        assertThat(Map.of(
                        "post",
                        PostBuilder.builder()
                                .id("p1")
                                .status(PostStatus.DRAFT)
                                .text("secret")
                                .build()))
                .hasToString("{post=Post[p1]}");
    }
}
