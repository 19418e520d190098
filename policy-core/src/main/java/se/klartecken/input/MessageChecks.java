package se.klartecken.input;

import java.time.Instant;
import se.klartecken.model.CaseLink;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageRouting;

final class MessageChecks {

    private static final String AFTER_RECEIPT = "an instant not before the message was received";

    private MessageChecks() {}

    static void check(Faults faults, Ids ids, String at, IncomingMessage message) {
        ids.unique(faults, at, message.id());
        Instant received = message.receivedAt();
        faults.notAfterCheck(at, "/receivedAt", received);
        faults.happened(at, "/publishedAt", message.publishedAt(), received, AFTER_RECEIPT);
        Each.of(
                message.replies(),
                (i, reply) -> faults.happened(at, "/replies/" + i + "/at", reply.at(), received, AFTER_RECEIPT));
        Each.of(
                message.moderation(),
                (i, event) -> faults.happened(at, "/moderation/" + i + "/at", event.at(), received, AFTER_RECEIPT));
        Each.of(
                message.contentAssessments(),
                (i, assessment) -> faults.happened(
                        at, "/contentAssessments/" + i + "/at", assessment.at(), received, AFTER_RECEIPT));
        moves(faults, at, message, received);
        forwardings(faults, at, message, received);
    }

    private static void moves(Faults faults, String at, IncomingMessage message, Instant received) {
        CaseLink link = message.caseLink();
        if (link != null) {
            Each.of(
                    link.movedAt(),
                    (i, moved) -> faults.happened(at, "/caseLink/movedAt/" + i, moved, received, AFTER_RECEIPT));
        }
    }

    private static void forwardings(Faults faults, String at, IncomingMessage message, Instant received) {
        MessageRouting routing = message.routing();
        if (routing != null) {
            Each.of(routing.forwardings(), (i, forwarding) -> {
                String path = "/routing/forwardings/" + i;
                faults.happened(at, path + "/at", forwarding.at(), received, AFTER_RECEIPT);
                after(faults, at, path, forwarding);
            });
        }
    }

    private static void after(Faults faults, String at, String path, Forwarding forwarding) {
        String expected = "an instant not before the forwarding";
        faults.happened(at, path + "/askerToldAt", forwarding.askerToldAt(), forwarding.at(), expected);
        faults.happened(at, path + "/answerReceivedAt", forwarding.answerReceivedAt(), forwarding.at(), expected);
        faults.happened(at, path + "/answerPublishedAt", forwarding.answerPublishedAt(), forwarding.at(), expected);
    }
}
