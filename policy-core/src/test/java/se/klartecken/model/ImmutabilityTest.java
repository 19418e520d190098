package se.klartecken.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.calendar.ClosureReason;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.OfficeHours;

class ImmutabilityTest {

    /** What no method can change, apart from the records and enums of the model. */
    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            LocalDate.class,
            Instant.class,
            DayHours.class,
            OfficeHours.class,
            ClosureReason.class);

    private static Stream<Arguments> components(Class<?> collection) {
        return ModelRecords.all().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == collection)
                        .map(component -> Arguments.of(type, component)));
    }

    static Stream<Arguments> lists() {
        return components(List.class);
    }

    static Stream<Arguments> maps() {
        return components(Map.class);
    }

    private static Object get(Class<?> type, RecordComponent component, Map<String, Object> values)
            throws ReflectiveOperationException {
        return component.getAccessor().invoke(Filled.of(type, values));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsACopyThatNobodyCanChange(Class<?> type, RecordComponent component) throws ReflectiveOperationException {
        Map<String, Object> values = Filled.components(type);
        List<?> given = (List<?>) values.get(component.getName());
        Object record = Filled.of(type, values);
        List<?> before = List.copyOf(given);
        given.clear();
        List<?> kept = (List<?>) component.getAccessor().invoke(record);
        assertThat(kept).isNotEmpty().isEqualTo(before);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.remove(0));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aMapIsACopyThatNobodyCanChange(Class<?> type, RecordComponent component) throws ReflectiveOperationException {
        Map<String, Object> values = Filled.components(type);
        Map<?, ?> given = (Map<?, ?>) values.get(component.getName());
        Object record = Filled.of(type, values);
        Map<?, ?> before = Map.copyOf(given);
        given.clear();
        Map<?, ?> kept = (Map<?, ?>) component.getAccessor().invoke(record);
        assertThat(kept).isNotEmpty().isEqualTo(before);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> kept.keySet().clear());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListThatIsNotGivenStaysUnknownAndAnEmptyOneStaysEmpty(Class<?> type, RecordComponent component)
            throws ReflectiveOperationException {
        Map<String, Object> values = Filled.components(type);
        values.put(component.getName(), new ArrayList<>());
        assertThat((List<?>) get(type, component, values)).isEmpty();
        assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .isTrue();
        values.put(component.getName(), null);
        assertThat(get(type, component, values)).isNull();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aMapThatIsNotGivenStaysUnknownAndAnEmptyOneStaysEmpty(Class<?> type, RecordComponent component)
            throws ReflectiveOperationException {
        Map<String, Object> values = Filled.components(type);
        values.put(component.getName(), new HashMap<>());
        assertThat((Map<?, ?>) get(type, component, values)).isEmpty();
        values.put(component.getName(), null);
        assertThat(get(type, component, values)).isNull();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noListHoldsNull(Class<?> type, RecordComponent component) {
        Map<String, Object> values = Filled.components(type);
        List<Object> holdsNull = new ArrayList<>();
        holdsNull.add(null);
        values.put(component.getName(), holdsNull);
        assertThatNullPointerException().isThrownBy(() -> Filled.of(type, values));
    }

    static Stream<Arguments> all() {
        return ModelRecords.all().stream()
                .flatMap(type ->
                        Arrays.stream(type.getRecordComponents()).map(component -> Arguments.of(type, component)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyComponentIsOfATypeThatNobodyCanChange(Class<?> type, RecordComponent component) {
        assertThat(isImmutable(component.getGenericType())).isTrue();
    }

    private static boolean isImmutable(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Set.of(List.class, Map.class).contains(generic.getRawType())
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(ImmutabilityTest::isImmutable);
        }
        Class<?> plain = (Class<?>) type;
        boolean ofTheModel = plain.getPackage() == Case.class.getPackage() && (plain.isRecord() || plain.isEnum());
        return ofTheModel || IMMUTABLE.contains(plain);
    }

    @Test
    void thePackageShowsRecordsTheirBuildersWordsAndNothingElse() {
        List<Class<?>> records = ModelRecords.all();
        assertThat(records)
                .contains(Case.class, Account.class, ConsentScope.class)
                .hasSizeGreaterThan(30);
        List<String> builders =
                records.stream().map(type -> type.getSimpleName() + "Builder").toList();
        assertThat(ModelRecords.classes())
                .filteredOn(type -> Modifier.isPublic(type.getModifiers()))
                .filteredOn(type -> !type.isRecord() && !type.isEnum())
                .filteredOn(type -> !builders.contains(type.getSimpleName()))
                .containsExactlyInAnyOrder(Element.class, Personal.class);
    }

    @Test
    void everyElementIsARecordAndStandsInAListOnly() {
        for (Class<?> element : Element.class.getPermittedSubclasses()) {
            assertThat(element.isRecord()).isTrue();
        }
        for (Class<?> type : ModelRecords.all()) {
            assertThat(type.getRecordComponents())
                    .noneMatch(component -> Element.class.isAssignableFrom(component.getType()));
        }
    }

    @Test
    void wordsHoldNothingThatCanChange() {
        assertThat(ModelRecords.classes())
                .filteredOn(Class::isEnum)
                .allSatisfy(type ->
                        assertThat(type.getDeclaredFields()).allMatch(field -> Modifier.isFinal(field.getModifiers())));
    }

    @Test
    void theFirstEightCategoriesAreSensitive() {
        assertThat(DataCategory.values())
                .filteredOn(DataCategory::isSensitive)
                .containsExactly(
                        DataCategory.RACE_OR_ETHNIC_ORIGIN,
                        DataCategory.POLITICAL_OPINIONS,
                        DataCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEF,
                        DataCategory.TRADE_UNION_MEMBERSHIP,
                        DataCategory.HEALTH,
                        DataCategory.SEX_LIFE_OR_ORIENTATION,
                        DataCategory.GENETIC,
                        DataCategory.BIOMETRIC);
    }
}
