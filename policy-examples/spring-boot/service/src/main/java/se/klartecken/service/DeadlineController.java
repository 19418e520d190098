package se.klartecken.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klartecken.Policy;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.OfficeHoursFormatException;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.PlatformKind;
import se.klartecken.rules.sollentuna.SollentunaDeadlines;
import se.klartecken.spring.PolicyDefaults;

/** Computes by when a question should be answered. */
@RestController
final class DeadlineController {

    private static final String WITH_RESPONSE_TIMES = "sollentuna";
    private static final List<String> PARAMETERS = List.of("platform", "received", "officeHours", "reading");

    private final Offered offered;
    private final PolicyDefaults defaults;
    private final Clock clock;

    DeadlineController(Offered offered, PolicyDefaults defaults, Clock clock) {
        this.offered = offered;
        this.defaults = defaults;
        this.clock = clock;
    }

    @GetMapping(
            path = "/policies/{policy}/deadline",
            produces = {Forms.JSON, Forms.TEXT})
    Deadline deadline(@PathVariable String policy, @RequestParam MultiValueMap<String, String> parameters) {
        Policy rules = offered.named(policy);
        if (!rules.name().equals(WITH_RESPONSE_TIMES)) {
            throw new Refusal(Trouble.NO_RESPONSE_TIME);
        }
        var query = new Query(parameters, PARAMETERS);
        PlatformKind platform = platform(query);
        Instant received = query.instant("received", clock).orElseThrow(() -> missing("received"));
        OfficeHours hours = hours(query);
        Map<String, String> readings = new HashMap<>(defaults.readingsOf(policy));
        readings.putAll(query.readings());
        return Judgement.of("", () -> SollentunaDeadlines.deadline(platform, received, hours, readings))
                .orElseThrow(() -> new Refusal(Trouble.NO_RESPONSE_TIME));
    }

    private static PlatformKind platform(Query query) {
        return query.one(
                        "platform",
                        text -> Arrays.stream(PlatformKind.values())
                                .filter(it -> it.name().equals(text))
                                .findFirst(),
                        "one of " + Arrays.toString(PlatformKind.values()))
                .orElseThrow(() -> missing("platform"));
    }

    private @Nullable OfficeHours hours(Query query) {
        return query.one("officeHours", DeadlineController::hoursOf, "office hours such as MON-FRI 08:00-17:00")
                .orElse(defaults.officeHours());
    }

    private static Optional<OfficeHours> hoursOf(String text) {
        try {
            return Optional.of(OfficeHours.parse(text));
        } catch (OfficeHoursFormatException e) {
            return Optional.empty();
        }
    }

    private static Refusal missing(String parameter) {
        return Query.refusal(InputErrorCode.MISSING_PROPERTY, parameter, "the parameter");
    }
}
