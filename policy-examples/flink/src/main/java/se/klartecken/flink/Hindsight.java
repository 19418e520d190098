package se.klartecken.flink;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseLinkBuilder;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.MessageRoutingBuilder;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.PoliceReport;
import se.klartecken.model.RecordKeeping;
import se.klartecken.model.RecordKeepingBuilder;
import se.klartecken.model.Reply;

/** Takes from a message what had not happened yet at an instant. */
final class Hindsight {

    private final Instant now;

    private Hindsight(Instant now) {
        this.now = now;
    }

    static IncomingMessage without(IncomingMessage message, Instant now) {
        return new Hindsight(now).of(message);
    }

    private IncomingMessage of(IncomingMessage message) {
        PoliceReport report = message.policeReport();
        return IncomingMessageBuilder.builder(message)
                .publishedAt(happened(message.publishedAt()))
                .contentAssessments(happened(message.contentAssessments(), ContentAssessment::at))
                .replies(happened(message.replies(), Reply::at))
                .moderation(happened(message.moderation(), ModerationEvent::at))
                .caseLink(caseLink(message.caseLink()))
                .routing(routing(message.routing()))
                .policeReport(report != null && isLater(report.at()) ? null : report)
                .recordKeeping(recordKeeping(message.recordKeeping()))
                .build();
    }

    private @Nullable CaseLink caseLink(@Nullable CaseLink link) {
        return link == null
                ? null
                : CaseLinkBuilder.builder(link)
                        .movedAt(happened(link.movedAt(), Function.identity()))
                        .build();
    }

    private @Nullable MessageRouting routing(@Nullable MessageRouting routing) {
        if (routing == null || routing.forwardings() == null) {
            return routing;
        }
        List<Forwarding> forwardings = routing.forwardings().stream()
                .filter(forwarding -> !isLater(forwarding.at()))
                .map(this::forwarding)
                .toList();
        return MessageRoutingBuilder.builder(routing).forwardings(forwardings).build();
    }

    private Forwarding forwarding(Forwarding it) {
        return new Forwarding(
                it.to(),
                it.at(),
                it.rightCommittee(),
                happened(it.askerToldAt()),
                happened(it.answerReceivedAt()),
                happened(it.answerPublishedAt()));
    }

    private @Nullable RecordKeeping recordKeeping(@Nullable RecordKeeping kept) {
        return kept == null
                ? null
                : RecordKeepingBuilder.builder(kept)
                        .registeredAt(happened(kept.registeredAt()))
                        .build();
    }

    private <T> @Nullable List<T> happened(@Nullable List<T> list, Function<T, @Nullable Instant> at) {
        return list == null
                ? null
                : list.stream().filter(it -> !isLater(at.apply(it))).toList();
    }

    private @Nullable Instant happened(@Nullable Instant at) {
        return isLater(at) ? null : at;
    }

    private boolean isLater(@Nullable Instant at) {
        return at != null && at.isAfter(now);
    }
}
