package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageKind;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.report.Report;

/**
 * A question put to a committee in Sollentuna on Facebook, on Wednesday 8 April 2026 at ten by the clock in Stockholm, and
 * looked at two hours later.
 */
final class Questions {

    static final ApplicationContextRunner APPLICATION = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KlarteckenAutoConfiguration.class,
                    KlarteckenMetricsAutoConfiguration.class,
                    KlarteckenHealthAutoConfiguration.class));

    static final Question AT_NOON = Question.at(Instant.parse("2026-04-08T10:00:00Z"));

    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-04-08T10:00:00+02:00");

    private Questions() {}

    static Case asked() {
        return asked(null, null);
    }

    static Case asked(OfficeHours hours, Map<String, String> readings) {
        return content(hours, readings, List.of(message()));
    }

    /** The account without the question. */
    static Case quiet() {
        return content(null, null, List.of());
    }

    static IncomingMessage message() {
        return IncomingMessageBuilder.builder()
                .id("fråga-1")
                .kind(MessageKind.QUESTION)
                .receivedAt(ASKED.toInstant())
                .replies(List.of())
                .build();
    }

    private static Case content(OfficeHours hours, Map<String, String> readings, List<IncomingMessage> messages) {
        return CaseBuilder.builder()
                .organisations(List.of(OrganisationBuilder.builder()
                        .id("nämnden")
                        .kind(OrganisationKind.COMMITTEE)
                        .officeHours(hours)
                        .crises(List.of())
                        .build()))
                .accounts(List.of(AccountBuilder.builder()
                        .id("sidan")
                        .owner("nämnden")
                        .platform(Platform.of(PlatformKind.FACEBOOK))
                        .messages(messages)
                        .build()))
                .readings(readings)
                .build();
    }

    static Policy sollentuna(ApplicationContext application) {
        return application.getBean("sollentuna", Policy.class);
    }

    /** By when the report wants an answer, as local time in Stockholm. */
    static String due(Report report) {
        var dueTimes = report.about("SOL-5-3");
        assertThat(dueTimes).hasSize(1);
        return dueTimes.get(0).deadline().dueAt().toLocalDateTime().toString();
    }
}
