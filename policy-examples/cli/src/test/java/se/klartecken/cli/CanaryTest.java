package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.model.Case;
import se.klartecken.model.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No command prints what is personal in a case, nor what stands in a case where it has no business. */
class CanaryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path CASE = Path.of("cases", "stockholm-easter-2026.json");

    /** Letters and digits that stand nowhere else; escapes of any format leave them as they are. */
    private static final String CANARY = "Ö Qanarjefogel <&\"'\\ 481516234210";

    @TempDir
    private Path folder;

    private int file;

    /** Two cases that differ in nothing but what is personal get the same answers, to the byte. */
    @ParameterizedTest
    @ValueSource(strings = {"birthDate", "birthYear", "ageYears"})
    void noCommandsOutputHangsOnWhatIsPersonal(String number) throws IOException {
        Set<String> filled = new TreeSet<>();
        List<String> one = outputs(personal(CANARY, number, "1913-11-13", 1907, 127, filled));
        List<String> other = outputs(personal(CANARY + " and more", number, "1914-11-14", 1908, 128, filled));
        assertThat(filled)
                .contains("IncomingMessage.author", "IncomingMessage.text", "Post.text", "DataSubject." + number);
        assertThat(other).isEqualTo(one);
        assertThat(one).allSatisfy(CanaryTest::requireSilent).anyMatch(output -> output.contains("STO-PER-17"));
    }

    /** Each value that the format has is once a text that does not belong there. */
    @Test
    void noCommandRepeatsAFault() throws IOException {
        JsonNode good = JSON.readTree(CASE.toFile());
        Map<String, String> places = new LinkedHashMap<>();
        collect(good, "", places);
        List<String> wrong =
                places.values().stream().filter(place -> !place.endsWith("/id")).toList();
        assertThat(wrong).hasSizeGreaterThan(100);
        for (int part = 0; part < 4; part++) {
            JsonNode damaged = good.deepCopy();
            for (int at = part; at < wrong.size(); at += 4) {
                boolean nothingElseWouldBeRead = wrong.get(at).lastIndexOf('/') == 0;
                if (!nothingElseWouldBeRead || part == 3) {
                    damage(damaged, wrong.get(at));
                }
            }
            assertThat(outputs(damaged.toString())).allSatisfy(CanaryTest::requireSilent);
        }
    }

    @Test
    void noCommandRepeatsBrokenJson() throws IOException {
        String good = Files.readString(CASE);
        for (String broken : List.of(
                CANARY,
                "{\"" + CANARY,
                "{" + CANARY + ":1}",
                good.substring(0, good.length() / 2) + CANARY,
                good + CANARY,
                "{\"asOf\":\"Qanarjefogel\",\"asOf\":\"Qanarjefogel\"}")) {
            assertThat(outputs(broken)).allSatisfy(CanaryTest::requireSilent);
        }
    }

    /** What the program itself says of a bad choice; the parser of options does quote words that are none of them. */
    @Test
    void badChoicesAreNotRepeated() {
        String file = CASE.toString();
        assertThat(Stream.of(
                        Cli.run("check", file, "--policy", CANARY),
                        Cli.run("check", file, "--policy", "stockholm", "--about", CANARY),
                        Cli.run("check", file, "--policy", "stockholm", "--about", "/accounts/0/" + CANARY),
                        Cli.run("check", file, "--policy", "stockholm", "--reading", "Qanarjefogel=Qanarjefogel"),
                        Cli.run("check", file, "--policy", "stockholm", "--reading", "dailyMeans=Qanarjefogel"),
                        Cli.run("check", file, "--policy", "stockholm", "--as-of", CANARY),
                        Cli.run("check", "no/" + CANARY + ".json", "--policy", "stockholm"),
                        Cli.run("compare", "no/" + CANARY + ".json"),
                        Cli.run("batch", "no/" + CANARY, "no/" + CANARY, "--policy", "stockholm"),
                        Cli.run("batch", file, "no/" + CANARY, "--policy", "stockholm"),
                        Cli.run(
                                "batch",
                                file,
                                "no/out",
                                "--policy",
                                "stockholm",
                                "--reading",
                                "dailyMeans=Qanarjefogel"),
                        deadline("2026-04-02T12:00:00Z", CANARY),
                        deadline(CANARY, "MON-FRI 08:00-17:00")))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
                    requireSilent(run.out() + run.err());
                });
    }

    private static Cli deadline(String received, String hours) {
        return Cli.run(
                "deadline",
                "--policy",
                "sollentuna",
                "--platform",
                "FACEBOOK",
                "--received",
                received,
                "--office-hours",
                hours);
    }

    /** What every command that reads a case makes of one, in every format and language. */
    private List<String> outputs(String json) throws IOException {
        String path = Files.writeString(folder.resolve(file++ + ".json"), json).toString();
        var outputs = new ArrayList<String>();
        for (String lang : List.of("sv", "en")) {
            for (String format : List.of("text", "markdown", "html", "junit")) {
                for (String policy : List.of("stockholm", "sollentuna")) {
                    add(outputs, "check", path, "--policy", policy, "--format", format, "--lang", lang, "--explain");
                }
            }
            add(outputs, "compare", path, "--format", "text", "--lang", lang);
            add(outputs, "compare", path, "--format", "markdown", "--lang", lang);
        }
        add(outputs, "compare", path, "--format", "json");
        add(outputs, "check", path, "--policy", "stockholm", "--format", "json", "--explain");
        add(outputs, "check", path, "--policy", "sollentuna", "--format", "json");
        for (String format : List.of("text", "ics", "csv", "json")) {
            add(outputs, "deadlines", path, "--policy", "sollentuna", "--format", format);
            add(outputs, "deadlines", path, "--policy", "stockholm", "--format", format);
        }
        add(outputs, "table", "findings", path, "--policy", "stockholm", "--explain");
        add(outputs, "table", "account-report", path);
        add(outputs, "register", path);
        add(outputs, "diff", path, path);
        add(outputs, "check", path, "--policy", "stockholm", "--strict");
        add(outputs, "check", path, "--policy", "stockholm", "--about", "/accounts/0/posts/1", "--explain");
        add(outputs, "check", path, "--policy", "stockholm", "--reading", "dailyMeans=EVERY_CALENDAR_DAY");
        return outputs;
    }

    private static void add(List<String> outputs, String... command) {
        Cli run = Cli.run(command);
        outputs.add(run.out() + run.err() + run.exitCode());
    }

    private static void requireSilent(String output) {
        String letters = output.replaceAll("[^A-Za-z\n]+", "").toLowerCase(Locale.ROOT);
        assertThat(letters).doesNotContain("qanarjefogel");
        assertThat(output.replaceAll("[^0-9\n]+", "")).doesNotContain("481516234210");
        assertThat(output).doesNotContain("1913-11-13", "19131113", "1914-11-14", "19141114");
    }

    private static String personal(
            String text, String number, String birthDate, int birthYear, int age, Set<String> filled)
            throws IOException {
        JsonNode document = JSON.readTree(Files.readString(CASE));
        fill(Case.class, (ObjectNode) document, filled, (node, name) -> {
            switch (name) {
                case "birthDate", "birthYear", "ageYears" -> node.remove(name);
                default -> node.put(name, text);
            }
            if (name.equals(number)) {
                switch (name) {
                    case "birthDate" -> node.put(name, birthDate);
                    case "birthYear" -> node.put(name, birthYear);
                    default -> node.put(name, age);
                }
            }
        });
        return document.toString();
    }

    private interface Filler {
        void fill(ObjectNode node, String name);
    }

    /** Walks the records of the model and a document together. */
    private static void fill(Class<?> record, ObjectNode node, Set<String> filled, Filler filler) {
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> inner = inner(component.getGenericType());
            JsonNode value = node.path(component.getName());
            if (component.isAnnotationPresent(Personal.class)) {
                filler.fill(node, component.getName());
                filled.add(record.getSimpleName() + "." + component.getName());
            } else if (inner.isRecord() && value instanceof ObjectNode object) {
                fill(inner, object, filled, filler);
            } else if (inner.isRecord() && value instanceof ArrayNode list) {
                list.forEach(item -> fill(inner, (ObjectNode) item, filled, filler));
            }
        }
    }

    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return inner(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }

    private static void collect(JsonNode node, String at, Map<String, String> places) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> collect(value, at + "/" + name, places));
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), at + "/" + index, places);
            }
        } else {
            places.putIfAbsent(at.replaceAll("/\\d+", "/*"), at);
        }
    }

    private static void damage(JsonNode document, String place) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = document.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.put(name, CANARY);
            object.put(CANARY, name.length());
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), JSON.valueToTree(CANARY));
        }
    }
}
