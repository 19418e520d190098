package se.klartecken.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.klartecken.calendar.Named;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;

/** Says things in the language of the page; times are by the clock in Stockholm. */
public record Wording(Language language) {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> DAYS_SV = List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS_EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** The code of the language, for {@code lang} attributes. */
    public String code() {
        return say("sv", "en");
    }

    public String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }

    public String of(Text text) {
        return text.in(language);
    }

    String of(Named named) {
        return say(named.swedishName(), named.englishName());
    }

    /** As {@code tors 2026-04-02 kl. 14:00}. */
    public String at(Instant instant) {
        return at(instant.atZone(ZONE).toOffsetDateTime());
    }

    String at(OffsetDateTime time) {
        return day(time.toLocalDate()) + say(" kl. ", " at ") + CLOCK.format(time);
    }

    /** As {@code tors 2026-04-02}. */
    String day(LocalDate date) {
        return weekday(date) + " " + date;
    }

    /** As {@code tors 2/4} or {@code Thu 2 Apr}. */
    String shortDay(LocalDate date) {
        int month = date.getMonthValue();
        return weekday(date) + " " + date.getDayOfMonth() + say("/" + month, " " + MONTHS_EN.get(month - 1));
    }

    /** Begins with a capital letter, as a sentence or a label does. */
    public static String capital(String text) {
        int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private String weekday(LocalDate date) {
        return (language == Language.SV ? DAYS_SV : DAYS_EN)
                .get(date.getDayOfWeek().getValue() - 1);
    }

    /** Section and locator, the locator's letters spelled out. */
    public String citation(Citation citation) {
        return citation.section() + ", " + locator(citation.locator());
    }

    public String locator(String locator) {
        return locator.replaceAll("\\bp(\\d)", say("stycke $1", "paragraph $1"))
                .replaceAll("\\bb(\\d)", say("punkt $1", "bullet $1"))
                .replaceAll("\\bs(\\d)", say("mening $1", "sentence $1"))
                .replaceAll("\\brow (\\d)", say("rad $1", "row $1"));
    }

    /** As {@code 1 fråga}, {@code 3 frågor}. */
    public String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
