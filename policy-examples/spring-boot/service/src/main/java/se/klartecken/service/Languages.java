package se.klartecken.service;

import java.util.List;
import java.util.Locale;
import se.klartecken.clause.Language;

/** The languages that clients can ask for; Swedish unless they ask for English. */
final class Languages {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<Locale> ALL = List.of(SWEDISH, Locale.ENGLISH);

    /** Of answers for programs, which hold both. */
    static final String BOTH = "sv, en";

    private Languages() {}

    static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.EN : Language.SV;
    }

    /** As in {@code Content-Language}. */
    static String tag(Language language) {
        return language == Language.EN ? "en" : "sv";
    }
}
