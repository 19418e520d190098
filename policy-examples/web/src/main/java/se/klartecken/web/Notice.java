package se.klartecken.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klartecken.clause.Text;

/** What was done by the form that led to a page. */
enum Notice {
    LOADED(new Text("Underlaget är inläst.", "The case is loaded.")),
    REPLIED(new Text("Svaret är antecknat.", "The reply is recorded.")),
    MODERATED(new Text("Åtgärden är antecknad.", "The act is recorded.")),
    CLASSIFIED(new Text("Klassningen är antecknad.", "The classification is recorded.")),
    SAVED(new Text(
            "Inlägget ligger i underlaget. Hämta det under Underlag om det ska sparas.",
            "The post is in the case. Download it under Case if it is to be kept."));

    private final Text words;

    Notice(Text words) {
        this.words = words;
    }

    Text words() {
        return words;
    }

    /** As an address has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
