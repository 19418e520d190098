package se.klartecken.web;

import java.util.Objects;
import se.klartecken.html.Chromium;

/** Somebody in front of a desk, with a real browser: sees what it shows, types and clicks. */
final class Person implements AutoCloseable {

    static final int DESKTOP = 1280;

    final Chromium chromium;
    private final DeskUnderTest desk;

    Person(Chromium chromium, DeskUnderTest desk) {
        this.chromium = chromium;
        this.desk = desk;
    }

    Person open(String path) throws InterruptedException {
        chromium.open(desk.at(path), false, DESKTOP);
        return this;
    }

    /** Clicks on what leads to another page. */
    Person follow(String selector) throws InterruptedException {
        chromium.follow(one(selector) + ".click()");
        return this;
    }

    Person click(String selector) throws InterruptedException {
        chromium.evaluate(one(selector) + ".click()");
        return this;
    }

    /** Chooses a value, or fills in a date or time, as its picker does. */
    Person set(String id, String value) throws InterruptedException {
        chromium.evaluate("{const it = document.getElementById(" + quoted(id) + "); it.value = " + quoted(value)
                + "; it.dispatchEvent(new Event('input', {bubbles: true})); 0}");
        return this;
    }

    Person choose(String name, String value) throws InterruptedException {
        return click("input[name=\"" + name + "\"][value=\"" + value + "\"]");
    }

    Person type(String id, String text) throws InterruptedException {
        chromium.evaluate("{const it = document.getElementById(" + quoted(id) + "); it.focus(); it.select(); 0}");
        chromium.type(text);
        return this;
    }

    /** Waits until what was filled in is checked and what came of it is shown. */
    Person checked() throws InterruptedException {
        return until("draft.dataset.checked === String(inputs)");
    }

    Person until(String condition) throws InterruptedException {
        chromium.evaluate("new Promise(done => { const look = () => (" + condition
                + ") ? done(true) : setTimeout(look, 20); look(); })");
        return this;
    }

    /** What can be read there; nothing where there is no such thing. */
    String text(String selector) throws InterruptedException {
        return chromium.evaluate("[...document.querySelectorAll(" + quoted(selector)
                        + ")].map(it => it.textContent.replace(/\\s+/g, ' ').trim()).join(' | ')")
                .asString();
    }

    private static String one(String selector) {
        return "document.querySelector(" + quoted(selector) + ")";
    }

    static String quoted(String text) {
        return "\""
                + Objects.requireNonNull(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        desk.close();
    }
}
