package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Post;

/** A post with when it was published or is to be. */
final class PublishedPost {

    private final Post it;
    private final Spot spot;
    private final OpenAccount account;
    private final Instant at;
    private @Nullable LocalDate day;

    PublishedPost(Post it, Spot spot, OpenAccount account, Instant asOf) {
        this.it = it;
        this.spot = spot;
        this.account = account;
        Instant stated = spot.isAhead() ? it.plannedAt() : it.publishedAt();
        this.at = stated == null ? asOf : stated;
    }

    Post it() {
        return it;
    }

    Spot spot() {
        return spot;
    }

    OpenAccount account() {
        return account;
    }

    Instant at() {
        return at;
    }

    /** The day of it in Stockholm. */
    LocalDate day() {
        LocalDate known = day;
        if (known == null) {
            known = at.atZone(Consents.ZONE).toLocalDate();
            day = known;
        }
        return known;
    }
}
