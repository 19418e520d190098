package se.klartecken.service;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.klartecken.clause.Language;

/**
 * What a client is told in place of an answer (RFC 9457).
 *
 * @param type URN of the kind of problem
 * @param title what it is, in the language that was asked for
 * @param status the HTTP status
 * @param errors the faults, as far as they have places
 */
record Problem(String type, String title, int status, List<Fault> errors) {

    static Problem of(Trouble trouble, List<Fault> faults, Language language) {
        return new Problem(
                trouble.type(), trouble.title().in(language), trouble.status().value(), faults);
    }

    static ResponseEntity<Object> response(Trouble trouble, List<Fault> faults, Locale locale, HttpHeaders headers) {
        Language language = Languages.of(locale);
        return ResponseEntity.status(trouble.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.tag(language))
                .body(of(trouble, faults, language));
    }
}
