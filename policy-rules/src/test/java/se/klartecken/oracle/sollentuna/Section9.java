package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Consultation;
import se.klartecken.model.ExceptionReason;
import se.klartecken.model.Post;
import se.klartecken.model.Role;

/** § 9 Närvaro i andras forum (others' forums). */
final class Section9 {
    private Section9() {}

    static void judge(AccountCase it, Post post, int index, Book book) {
        Subject subject = it.subject(post, index);
        Instant published = AccountCase.publication(post).orElse(it.facts().asOf());
        Truth applies = Truth.of(it.administeredByOthers())
                .and(AccountCase.represents(post))
                .and(it.crises().ceased(post.crisisRelated(), published).not());
        book.state("SOL-9-1", subject, applies, situation(post));
        Consultation consultation =
                post.speaker() == null ? null : post.speaker().managerConsultation();
        book.state("SOL-9-4", subject, applies, consulted(it.facts(), consultation, published));
    }

    /** SOL-9-1: generally not, unless a situation called for it (SOL-9-2). Other reasons are for a person. */
    private static Truth situation(Post post) {
        ExceptionReason reason = post.speaker() == null ? null : post.speaker().exceptionReason();
        if (reason == ExceptionReason.SITUATION) {
            return Truth.TRUE;
        }
        return reason == ExceptionReason.NONE ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** SOL-9-4: with the immediate manager, no later than at publication; both are instants (start decision). */
    private static Truth consulted(Facts facts, @Nullable Consultation consultation, Instant published) {
        if (consultation == null) {
            return Truth.UNKNOWN;
        }
        Truth withManager = consultation.withRole() == null
                ? Truth.UNKNOWN
                : Truth.of(consultation.withRole() == Role.IMMEDIATE_MANAGER);
        boolean mayFollow = facts.chose("managerConsultationMayFollow", "TRUE");
        Truth inTime = consultation.at() == null
                ? Truth.UNKNOWN
                : Truth.of(mayFollow || !consultation.at().isAfter(published));
        return withManager.and(inTime).and(inParticular(facts, consultation));
    }

    private static Truth inParticular(Facts facts, Consultation consultation) {
        if (facts.chose("blanketApproval", "ALLOWED") || !Boolean.TRUE.equals(consultation.blanket())) {
            return Truth.TRUE;
        }
        return Truth.UNKNOWN;
    }
}
