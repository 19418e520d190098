package se.klartecken.rules.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.detect.Detectors;
import se.klartecken.detect.TextDetector;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.DataCategory;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.PostBuilder;
import se.klartecken.model.PostStatus;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.load.Leftovers;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.sollentuna.SollentunaDeadlines;
import se.klartecken.rules.stockholm.Stockholm;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is put into every field that can hold personal data, and wherever it has no business, comes out nowhere: not in
 * reports, exceptions or texts of objects, and not in the log of all that.
 */
class CanaryTest {

    /** Drools logs what it works on, so it is given all of it. */
    private static final Map<String, Policy> IN_A_NETWORK = Map.of(
            "stockholm", OpenPolicy.inOneNetwork(new Stockholm()),
            "sollentuna", OpenPolicy.inOneNetwork(new Sollentuna()));

    static Collection<Policy> networks() {
        return IN_A_NETWORK.values();
    }

    private static final Path LOG = Path.of("target", "trace.log");
    private static final String TEXT = Canary.GREEN.text("anywhere");

    private static final Set<String> PLACES = new TreeSet<>();
    private static int outputs;

    static Stream<Policy> policies() {
        return Policies.names().stream().map(Policies::named);
    }

    /** Two cases that differ in nothing but what is personal: whatever is made of them is the same, to the byte. */
    @ParameterizedTest
    @MethodSource("policies")
    void nothingThatComesOutHangsOnWhatIsPersonal(Policy policy) {
        var covered = new HashSet<String>();
        for (String number : PersonalFields.numbersOfModel()) {
            var made = new LinkedHashMap<Canary, Map<String, String>>();
            for (Canary canary : Canary.values()) {
                JsonNode citizen = Samples.of(policy).decidedCitizen();
                Set<String> filled = PersonalFields.fill(citizen, canary, number);
                filled.forEach(place -> covered.add(place.substring(0, place.indexOf(' '))));
                filled.forEach(place -> PLACES.add(policy.name() + " " + place));
                Map<String, String> outputs = outputs(policy, citizen.toString(), Question.ofCase());
                String records = Outputs.ofRecords(new CaseReader().read(citizen.toString()));
                requireSilent("text of a record of the model", records);
                outputs.put("text of every record of the model", records);
                made.put(canary, outputs);
            }
            assertThat(made.get(Canary.YELLOW)).isEqualTo(made.get(Canary.GREEN));
        }
        assertThat(covered).isEqualTo(PersonalFields.ofModel()).hasSizeGreaterThanOrEqualTo(8);
    }

    /** Where the detector of identity numbers finds something in a text, the report says where and not what. */
    @ParameterizedTest
    @MethodSource("policies")
    void whatTheDetectorFindsIsNotRepeated(Policy policy) {
        JsonNode citizen = unclassified(Samples.of(policy).citizen());
        PersonalFields.fill(citizen, Canary.GREEN, "DataSubject.birthDate");
        String number = "19121212-1212";
        String json = citizen.toString().replace("481516234210", number + " 481516234210");
        assertThat(json).contains(number);
        Map<String, String> made = outputs(policy, json, Question.ofCase());
        assertThat(made).isNotEqualTo(outputs(policy, citizen.toString(), Question.ofCase()));
        assertThat(made)
                .allSatisfy((output, text) ->
                        assertThat(text).as(output).doesNotContain("121212-1212", "1212121212", "19121212"));
    }

    /** Messages of which nobody has said what they hold. */
    private static JsonNode unclassified(JsonNode citizen) {
        citizen.at("/accounts")
                .forEach(account ->
                        account.path("messages").forEach(message -> ((ObjectNode) message).remove("dataCategories")));
        return citizen;
    }

    /** Words that are nobody's personal data do stand in the text of a record of the model, and nowhere else. */
    @ParameterizedTest
    @MethodSource("policies")
    void aTextInAnyWrongPlaceIsNotRepeated(Policy policy) {
        JsonNode citizen = Samples.of(policy).citizen();
        Broken.documents(citizen, TEXT).forEach((what, json) -> {
            PLACES.add(policy.name() + " " + what);
            outputs(policy, json, Question.ofCase());
        });
        Broken.places(citizen).forEach(place -> PLACES.add(policy.name() + " wrong at " + place));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void jsonThatBreaksIsNotRepeated(Policy policy) {
        for (String text : Broken.texts(Samples.of(policy).citizen().toString(), TEXT)) {
            PLACES.add(policy.name() + " " + text.hashCode());
            outputs(policy, text, Question.at(Instant.parse("2026-03-01T12:00:00Z")));
            byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
            requireSilent("not UTF-8", new CaseReader().read(latin).toString());
            requireSilent("not UTF-8", new CaseReader().read(latin).errors().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void exceptionsDoNotRepeatWhatTheyWereGiven(Policy policy) {
        CaseDocument citizen =
                new CaseReader().read(Samples.of(policy).citizen().toString());
        Question question = Question.ofCase();
        requireSilent(() -> Policies.named(TEXT));
        requireSilent(() -> policy.check(citizen, question.about(TEXT)));
        requireSilent(() -> policy.check(citizen, question.about("/accounts/0/" + TEXT)));
        requireSilent(() -> policy.check(citizen, new Question(null, List.of(), false, Map.of(TEXT, TEXT))));
        String reading = policy.readings().get(0).name();
        requireSilent(() -> policy.check(citizen, new Question(null, List.of(), false, Map.of(reading, TEXT))));
        requireSilent(() -> policy.check(citizen, Question.at(Instant.ofEpochSecond(481_516_234_210L))));
        requireSilent(() -> policy.catalogue().clause(TEXT));
        requireSilent(() -> policy.rulesOf(TEXT));
        requireSilent(() -> OfficeHours.parse(TEXT));
        requireSilent(() -> OfficeHours.parse("MON-FRI " + TEXT));
        requireSilent(() -> DayHours.parse(TEXT));
        requireSilent(
                () -> SollentunaDeadlines.deadline(PlatformKind.FACEBOOK, Instant.EPOCH, null, Map.of(TEXT, TEXT)));
        Case halfAPair = CaseBuilder.builder()
                .accounts(List.of(AccountBuilder.builder()
                        .id("a")
                        .owner(TEXT)
                        .posts(List.of(PostBuilder.builder()
                                .id("p")
                                .status(PostStatus.DRAFT)
                                .text(TEXT + "\uD800")
                                .build()))
                        .build()))
                .build();
        requireSilent(() -> CaseWriter.write(halfAPair));
        requireSilent(() -> policy.check(halfAPair, question));
    }

    /** Not even where a detector of the embedder's breaks down in the middle of a rule and quotes what it was given. */
    @ParameterizedTest
    @MethodSource({"policies", "networks"})
    void aRuleThatBreaksDownDoesNotRepeatTheText(Policy policy) throws ReflectiveOperationException {
        JsonNode citizen = Samples.of(policy).citizen();
        PersonalFields.fill(citizen, Canary.GREEN, "DataSubject.birthDate");
        CaseDocument document = new CaseReader().read(citizen.toString());
        Field installed = Detectors.class.getDeclaredField("installed");
        installed.setAccessible(true);
        Object before = Detectors.installed();
        Constructor<Detectors> constructor = Detectors.class.getDeclaredConstructor(List.class);
        constructor.setAccessible(true);
        installed.set(null, constructor.newInstance(List.of(new Quoting())));
        try {
            requireSilent(() -> policy.check(document, Question.ofCase().explained()));
        } finally {
            installed.set(null, before);
        }
        assertThat(Leftovers.sessions(policy)).isEmpty();
    }

    private static final class Quoting implements TextDetector {

        @Override
        public DataCategory category() {
            return DataCategory.HEALTH;
        }

        @Override
        public boolean suggests(String text) {
            var quoting = new IllegalArgumentException(text, new IOException(text));
            quoting.addSuppressed(new IllegalStateException(text));
            throw quoting;
        }
    }

    @Test
    void everyPersonalFieldOfTheModelHasItsCanary() {
        assertThat(PersonalFields.ofModel())
                .contains(
                        "Post.text",
                        "IncomingMessage.author",
                        "PersonalDataUse.necessityReason",
                        "DataSubject.birthDate")
                .containsAll(PersonalFields.numbersOfModel());
    }

    /** What everything above has logged. */
    @AfterAll
    static void theLogHasNoneEither() throws IOException {
        LoggerFactory.getLogger(CanaryTest.class).trace("the log is open");
        String log = Files.readString(LOG);
        assertThat(log).contains("the log is open").contains("org.drools");
        requireSilent("log", log);
        System.out.println("canaries in " + PLACES.size() + " places, " + outputs + " outputs searched, log of "
                + log.length() + " characters, 0 hits");
    }

    private static Map<String, String> outputs(Policy policy, String json, Question question) {
        CaseDocument document = new CaseReader().read(json);
        var made = new LinkedHashMap<>(Outputs.of(document));
        Report plain = policy.check(document, question);
        Report explained = policy.check(document, question.explained());
        Policy inNetwork = Objects.requireNonNull(IN_A_NETWORK.get(policy.name()));
        Outputs.of(inNetwork.check(document, question.explained()))
                .forEach((kind, text) -> made.put(kind + ", network", text));
        Outputs.of(plain).forEach(made::put);
        Outputs.of(explained).forEach((kind, text) -> made.put(kind + ", explained", text));
        made.putAll(Outputs.oneByOne(policy, json, document, question.explained()));
        made.forEach(CanaryTest::requireSilent);
        return made;
    }

    private static void requireSilent(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (thrown != null) {
            requireSilent("exception", Outputs.of(thrown));
        }
    }

    private static void requireSilent(String output, String text) {
        outputs++;
        assertThat(Canary.foundIn(text)).as(output).isEmpty();
    }
}
