package se.klartecken.rules.facts;

import java.time.Instant;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;

/** A post on its account. */
public record PostIn(CaseFile file, Subject subject, Post it, AccountIn account) {

    /** Whether it has yet to be published. */
    public boolean isAhead() {
        return it.status() == PostStatus.DRAFT || it.status() == PostStatus.PLANNED;
    }

    /** When it was published or is to be; a draft without a plan is judged as if it were published at the check. */
    public Instant publication() {
        if (it.publishedAt() != null) {
            return it.publishedAt();
        }
        return it.plannedAt() != null ? it.plannedAt() : file.asOf();
    }
}
