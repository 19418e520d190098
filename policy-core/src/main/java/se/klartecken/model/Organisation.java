package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
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
 * @param hasOwnGraphicProfile whether a company has a graphic profile of its own
 * @param monitoringFunction who watches what comes in
 * @param deviations recorded departures from the rules; empty means none
 * @param accountReports reports of its accounts; empty means none
 * @param reportsRecordedSince from when its reports are recorded
 * @param register the list of accounts, where it is the one that keeps it
 * @param documentPlan its document-management plan
 * @param localValues values that it has set for itself; none recorded means none
 * @param websiteHosts hosts of the municipality's own website
 * @param manager id of the manager of the operation
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
        @Nullable List<Crisis> crises,
        @Nullable Boolean hasOwnGraphicProfile,
        @Nullable MonitoringFunction monitoringFunction,
        @Nullable List<Deviation> deviations,
        @Nullable List<AccountReport> accountReports,
        @Nullable LocalDate reportsRecordedSince,
        @Nullable AccountRegister register,
        @Nullable DocumentPlan documentPlan,
        @Nullable List<LocalValue> localValues,
        @Nullable List<String> websiteHosts,
        @Nullable String manager)
        implements Element {

    public Organisation {
        localValues = Copies.orNull(localValues);
        websiteHosts = Copies.orNull(websiteHosts);
        accountReports = Copies.orNull(accountReports);
        deviations = Copies.orNull(deviations);
        closedDays = Copies.orNull(closedDays);
        shortenedDays = Copies.orNull(shortenedDays);
        delegations = Copies.orNull(delegations);
        routines = Copies.orNull(routines);
        crises = Copies.orNull(crises);
    }
}
