package se.klartecken.flink;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.calendar.Deadline;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageRouting;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/** The same events without a stream: written into one case, which is checked as the command line does it. */
final class Batch {

    /** After all that happens and is due. */
    static final Instant END = Instant.parse("2026-12-31T12:00:00Z");

    private final Policy policy;
    private final Case context;

    Batch(String policy, Path context) {
        this.policy = Policies.named(policy);
        this.context = Objects.requireNonNull(Bench.read(context).content());
    }

    static Told read(String json) {
        return Told.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** By when a message is to be answered, as far as is known when it comes. */
    Optional<Deadline> due(String message, Instant received) {
        Report report =
                policy.open(context, Question.at(received)).check(read(message).item());
        return report.findings().stream()
                .map(Finding::deadline)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The alarms at the end of time, as lines. */
    List<String> alarms(List<String> lines) {
        return alarms(lines, END);
    }

    /** The alarms that would be raised at an instant, of what had happened by then. */
    List<String> alarmsAsOf(List<String> lines, Instant asOf) {
        return alarms(
                lines.stream().filter(line -> !read(line).at().isAfter(asOf)).toList(), asOf);
    }

    /** All that was told, written into the context. */
    Case written(List<String> lines) {
        List<Told> told = new LinkedHashSet<>(lines).stream().map(Batch::read).toList();
        return CaseBuilder.builder(context)
                .accounts(context.accounts().stream()
                        .map(account -> AccountBuilder.builder(account)
                                .messages(messages(account, told))
                                .build())
                        .toList())
                .build();
    }

    private List<String> alarms(List<String> lines, Instant asOf) {
        Report report = policy.check(CaseDocument.of(written(lines)), Question.at(asOf));
        return report.with(Outcome.VIOLATED).stream()
                .filter(finding -> finding.deadline() != null)
                .map(finding -> Alarm.of(finding, subject(finding), report).json())
                .sorted()
                .toList();
    }

    private static Subject subject(Finding finding) {
        String[] ids = finding.id().split("[@/#]", 4);
        return new Subject("message", ids[1], ids[2]);
    }

    private static List<IncomingMessage> messages(Account account, List<Told> told) {
        return told.stream()
                .filter(one ->
                        one.message() != null && one.item().item().account().equals(account.id()))
                .map(one -> with(
                        one.message(),
                        told.stream()
                                .map(Told::happening)
                                .filter(Objects::nonNull)
                                .filter(it -> it.account().equals(account.id()))
                                .filter(it -> it.message().equals(one.message().id()))
                                .sorted(Comparator.comparing(Happening::at))
                                .toList()))
                .toList();
    }

    private static IncomingMessage with(IncomingMessage message, List<Happening> happened) {
        return IncomingMessageBuilder.builder(message)
                .replies(all(happened, Happening::reply))
                .moderation(all(happened, Happening::moderation))
                .routing(new MessageRouting(null, false, all(happened, Happening::forwarding)))
                .build();
    }

    private static <T> List<T> all(List<Happening> happened, Function<Happening, T> part) {
        return happened.stream().map(part).filter(Objects::nonNull).toList();
    }
}
