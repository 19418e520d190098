package se.klartecken.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import se.klartecken.clause.Language;

/** Writes answers of a kind in one form, as the library writes them. */
final class WrittenForm<T> extends AbstractHttpMessageConverter<T> {

    /** How an answer becomes text. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T answer, Language language, Appendable out) throws IOException;
    }

    private final Class<T> kind;
    private final boolean inBoth;
    private final Writer<T> writer;

    WrittenForm(Class<T> kind, MediaType form, Writer<T> writer) {
        super(form);
        this.kind = kind;
        this.inBoth = form.equals(MediaType.APPLICATION_JSON);
        this.writer = writer;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return kind.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType form) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("answers go out only");
    }

    @Override
    protected void writeInternal(T answer, HttpOutputMessage message) throws IOException {
        Language language = Languages.of(LocaleContextHolder.getLocale());
        var text = new StringBuilder();
        writer.write(answer, language, text);
        message.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, inBoth ? Languages.BOTH : Languages.tag(language));
        message.getBody().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
