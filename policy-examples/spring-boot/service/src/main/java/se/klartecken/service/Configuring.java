package se.klartecken.service;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import se.klartecken.calendar.Deadline;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;

/** The forms and languages of answers, and that nobody on the way keeps them. */
@Configuration(proxyBeanMethods = false)
class Configuring implements WebMvcConfigurer {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.ALL);
        resolver.setDefaultLocale(Languages.SWEDISH);
        return resolver;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        List.of(
                        new WrittenForm<>(
                                Report.class,
                                MediaType.APPLICATION_JSON,
                                (report, language, out) -> out.append(ReportWriter.write(report))),
                        new WrittenForm<>(Report.class, MediaType.TEXT_PLAIN, new TextRenderer()::render),
                        new WrittenForm<>(Report.class, MediaType.TEXT_MARKDOWN, new MarkdownRenderer()::render),
                        new WrittenForm<>(
                                Deadline.class,
                                MediaType.APPLICATION_JSON,
                                (deadline, language, out) -> out.append(ReportWriter.write(deadline))),
                        new WrittenForm<>(
                                Deadline.class,
                                MediaType.TEXT_PLAIN,
                                (deadline, language, out) ->
                                        out.append(String.join("\n", DeadlineWords.lines(deadline, language)) + "\n")))
                .forEach(converters::addCustomConverter);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var kept = new WebContentInterceptor();
        kept.setCacheControl(CacheControl.noStore());
        interceptors.addInterceptor(kept);
    }
}
