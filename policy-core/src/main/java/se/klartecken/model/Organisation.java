package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.OfficeHours;

/**
 * An administration, company or committee that answers for accounts.
 *
 * @param id names it in this case; no name or other personal data
 * @param municipality the municipality it belongs to, such as {@code stockholm} or {@code sollentuna}
 * @param kind what sort of organisation it is
 * @param officeHours its ordinary office hours, local time in Stockholm
 * @param closedDays working days on which it keeps closed; none recorded means none
 * @param shortenedDays working days with other hours than the ordinary; none recorded means none
 * @param squeezeDaysOff whether it keeps closed on single working days between days off; none recorded means no
 * @param delegations decision levels other than the director
 * @param routines decided routines
 * @param crises periods in which crisis management was active
 */
@RecordBuilder
public record Organisation(
        String id,
        @Nullable String municipality,
        OrganisationKind kind,
        @Nullable OfficeHours officeHours,
        @Nullable List<ClosedDay> closedDays,
        @Nullable List<ShortenedDay> shortenedDays,
        @Nullable Boolean squeezeDaysOff,
        @Nullable List<Delegation> delegations,
        @Nullable List<Routine> routines,
        @Nullable List<Crisis> crises)
        implements Element {

    public Organisation {
        closedDays = Copies.orNull(closedDays);
        shortenedDays = Copies.orNull(shortenedDays);
        delegations = Copies.orNull(delegations);
        routines = Copies.orNull(routines);
        crises = Copies.orNull(crises);
    }
}
