package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.klartecken.html.Axe;
import se.klartecken.html.Chromium;
import se.klartecken.model.Case;

/** Every page in Chromium, looked at by axe: light and dark, wide and narrow. Skipped where there is none. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesInChromiumTest {

    private static final int TELEPHONE = 390;

    private final Path pictures = Path.of("target", "pages");
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip("axe looks at no page");
        Files.createDirectories(pictures);
    }

    @AfterAll
    void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void axeHasNothingAgainstTheDesk() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.example("sollentuna", "sollentuna-easter-2026")) {
            look(desk, "/", "queue");
            look(desk, "/messages/0/3", "message");
            look(desk, "/post", "post");
            look(desk, "/case", "case");
            look(desk, "/nothing", "refusal");
        }
    }

    @Test
    void axeHasNothingAgainstAPostHalfWritten() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.example("stockholm", "stockholm-easter-2026");
                var person = new Person(chromium, desk)) {
            for (boolean dark : List.of(false, true)) {
                chromium.open(desk.at("/post"), dark, Person.DESKTOP);
                fill(person);
                requireGood("post-half-written", dark);
            }
            chromium.open(desk.at("/post"), false, TELEPHONE);
            fill(person);
            requireNarrow("post-half-written");
        }
    }

    private static void fill(Person person) throws InterruptedException {
        person.type("text", "Sagostund på lördag!").choose("secret", "false");
        person.choose("hasMedia", "true").choose("hasPersons", "true").checked();
        person.set("p0.consent", "given").set("p0.legalBasis", "CONSENT").checked();
    }

    @Test
    void axeHasNothingAgainstFaults() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-08T10:00:00Z");
                var person = new Person(chromium, desk)) {
            person.open("/case");
            chromium.evaluate("{const all = new DataTransfer(); all.items.add(new File(['{\"x\": 1}'], 'x.json'));"
                    + " document.getElementById('case').files = all.files; 0}");
            person.follow("form[enctype] button.main");
            requireGood("case-refused", false);
            person.open("/messages/0/0").set("repliedAt", "2026-04-09T10:00:00");
            person.follow("form[action$=replies] button.main");
            requireGood("message-refused", false);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "allPages", matches = "true")
    void axeHasNothingAgainstAnyDesk() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", Crowds.nothing(), "2026-04-08T10:00:00Z")) {
            look(desk, "/", "queue-nothing");
            look(desk, "/post", "post-nothing");
        }
        lookAtQueue("five-hundred", Crowds.messages(500, id -> id));
        lookAtQueue("long-names", Crowds.messages(4, id -> id + "x".repeat(200 - id.length())));
        try (var desk = DeskUnderTest.example("stockholm", "stockholm-district-2026");
                var person = new Person(chromium, desk)) {
            person.open("/");
            person.follow(".speak button");
            look(desk, "/", "en-queue");
            look(desk, "/messages/0/2", "en-message");
            look(desk, "/post", "en-post");
            look(desk, "/case", "en-case");
            // Cookies know no ports: the next desk would be in English, too.
            person.open("/").follow(".speak button");
        }
    }

    private void lookAtQueue(String name, Case content) throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", content, "2026-04-08T10:00:00Z")) {
            look(desk, "/", "queue-" + name);
            look(desk, "/messages/0/0", "message-" + name);
            look(desk, "/post", "post-" + name);
        }
    }

    /** Colours differ by light and dark, and what sticks out by width; nothing else does. */
    private void look(DeskUnderTest desk, String path, String name) throws IOException, InterruptedException {
        for (boolean dark : List.of(false, true)) {
            chromium.open(desk.at(path), dark, Person.DESKTOP);
            requireGood(name, dark);
        }
        chromium.open(desk.at(path), false, TELEPHONE);
        requireNarrow(name);
    }

    private void requireGood(String name, boolean dark) throws IOException, InterruptedException {
        String shown = name + (dark ? "-dark" : "-light");
        picture(shown, Person.DESKTOP);
        assertThat(Axe.violations(chromium)).as(shown).isEmpty();
    }

    private void requireNarrow(String name) throws IOException, InterruptedException {
        picture(name + "-telephone", TELEPHONE);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                .as("%s: nothing sticks out", name)
                .isLessThanOrEqualTo(TELEPHONE);
    }

    private void picture(String name, int width) throws IOException, InterruptedException {
        if (Boolean.getBoolean("pictures")) {
            Files.write(pictures.resolve(name + ".png"), chromium.picture(width));
        }
    }
}
