package se.klartecken.input;

import java.time.Instant;
import se.klartecken.model.CaseLink;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageRouting;

final class MessageChecks {

    private static final String AFTER_RECEIPT = "an instant not before the message was received";

    private MessageChecks() {}

    static void check(Faults faults, Ids ids, Place element, IncomingMessage message) {
        ids.unique(faults, element, message.id());
        Instant received = message.receivedAt();
        faults.notAfterCheck(element, element.at("receivedAt"), received);
        faults.happened(element, element.at("publishedAt"), message.publishedAt(), received, AFTER_RECEIPT);
        Each.of(
                message.replies(),
                (i, reply) -> faults.happened(
                        element, element.at("replies").at(i).at("at"), reply.at(), received, AFTER_RECEIPT));
        Each.of(
                message.moderation(),
                (i, event) -> faults.happened(
                        element, element.at("moderation").at(i).at("at"), event.at(), received, AFTER_RECEIPT));
        Each.of(
                message.contentAssessments(),
                (i, assessment) -> faults.happened(
                        element,
                        element.at("contentAssessments").at(i).at("at"),
                        assessment.at(),
                        received,
                        AFTER_RECEIPT));
        moves(faults, element, message, received);
        forwardings(faults, element, message, received);
    }

    private static void moves(Faults faults, Place element, IncomingMessage message, Instant received) {
        CaseLink link = message.caseLink();
        if (link != null) {
            Each.of(
                    link.movedAt(),
                    (i, moved) -> faults.happened(
                            element, element.at("caseLink").at("movedAt").at(i), moved, received, AFTER_RECEIPT));
        }
    }

    private static void forwardings(Faults faults, Place element, IncomingMessage message, Instant received) {
        MessageRouting routing = message.routing();
        if (routing != null) {
            Each.of(routing.forwardings(), (i, forwarding) -> {
                Place place = element.at("routing").at("forwardings").at(i);
                faults.happened(element, place.at("at"), forwarding.at(), received, AFTER_RECEIPT);
                after(faults, element, place, forwarding);
            });
        }
    }

    private static void after(Faults faults, Place element, Place place, Forwarding forwarding) {
        String expected = "an instant not before the forwarding";
        faults.happened(element, place.at("askerToldAt"), forwarding.askerToldAt(), forwarding.at(), expected);
        faults.happened(
                element, place.at("answerReceivedAt"), forwarding.answerReceivedAt(), forwarding.at(), expected);
        faults.happened(
                element, place.at("answerPublishedAt"), forwarding.answerPublishedAt(), forwarding.at(), expected);
    }
}
