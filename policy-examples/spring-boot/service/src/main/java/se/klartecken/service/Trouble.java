package se.klartecken.service;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import se.klartecken.clause.Text;

/** Why a request gets no answer. */
enum Trouble {
    UNREADABLE(HttpStatus.BAD_REQUEST, "Det som skickades går inte att läsa", "What was sent cannot be read"),
    BAD_QUERY(HttpStatus.BAD_REQUEST, "Frågan i adressen är felaktig", "The query of the address is wrong"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "Anropet är felaktigt", "The request is wrong"),
    UNKNOWN_POLICY(HttpStatus.NOT_FOUND, "Policyn finns inte här", "There is no such policy here"),
    NO_RESPONSE_TIME(HttpStatus.NOT_FOUND, "Reglerna anger ingen svarstid", "The rules state no response time"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Adressen finns inte", "There is nothing at this address"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "Metoden stöds inte här", "The method is not supported here"),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE, "Svaret finns inte i den formen", "The answer is not available in that form"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Det som skickades är för stort", "What was sent is too large"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Det som skickas ska vara JSON", "What is sent must be JSON"),
    NOT_JUDGED(HttpStatus.UNPROCESSABLE_CONTENT, "Underlaget går inte att bedöma", "What was sent cannot be judged"),
    TOO_MANY_FINDINGS(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Svaret blir för långt; fråga om färre delar av underlaget",
            "The answer is too long; ask about fewer parts of the case"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internt fel", "Internal error");

    private final HttpStatus status;
    private final Text title;

    Trouble(HttpStatus status, String sv, String en) {
        this.status = status;
        this.title = new Text(sv, en);
    }

    HttpStatus status() {
        return status;
    }

    Text title() {
        return title;
    }

    /** The name by which programs know it. */
    String type() {
        return "urn:klartecken:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What Spring or Tomcat says by a status alone. */
    static Trouble of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> WRONG_MEDIA_TYPE;
            default -> status.is4xxClientError() ? BAD_REQUEST : INTERNAL;
        };
    }
}
