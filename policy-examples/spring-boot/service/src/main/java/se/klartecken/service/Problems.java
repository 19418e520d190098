package se.klartecken.service;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Makes problems of exceptions. What Spring would say is left unsaid, since it quotes the request. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, Locale locale) {
        return Problem.response(refusal.trouble(), refusal.faults(), locale, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> badlyEncoded(InvalidParameterException quotesTheQuery, Locale locale) {
        return Problem.response(Trouble.BAD_QUERY, List.of(), locale, HttpHeaders.EMPTY);
    }

    /** The body broke off, or came in another shape than its headers say. */
    @ExceptionHandler
    ResponseEntity<Object> notReceived(IOException quotesTheBody, Locale locale) {
        return Problem.response(Trouble.UNREADABLE, List.of(), locale, HttpHeaders.EMPTY);
    }

    /** Only kind and place of an error of our own are logged: its message may quote the case. */
    @ExceptionHandler
    ResponseEntity<Object> internal(Exception e, Locale locale) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.error("internal error {} at {}", cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return Problem.response(Trouble.INTERNAL, List.of(), locale, HttpHeaders.EMPTY);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object quotesTheRequest,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return Problem.response(Trouble.of(status), List.of(), LocaleContextHolder.getLocale(), headers);
    }
}
