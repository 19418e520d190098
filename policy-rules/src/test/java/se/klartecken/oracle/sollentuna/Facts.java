package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;

/** The case, the instant at which it is judged, and the readings. */
final class Facts {
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    static final LocalDate ADOPTION = LocalDate.of(2010, 5, 2);

    private final Case content;
    private final Instant asOf;
    private final Instant recordedUntil;
    private final Choices choices;

    Facts(Case content, Instant asOf, Choices choices) {
        this.content = content;
        this.asOf = asOf;
        this.recordedUntil =
                content.recordedUntil() == null || content.recordedUntil().isAfter(asOf)
                        ? asOf
                        : content.recordedUntil();
        this.choices = choices;
    }

    Instant asOf() {
        return asOf;
    }

    /** Up to when the lists are complete, at most the instant of judging. */
    Instant recordedUntil() {
        return recordedUntil;
    }

    boolean chose(String reading, String choice) {
        return choices.is(reading, choice);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(STOCKHOLM).toLocalDate();
    }

    static Instant startOf(LocalDate date) {
        return date.atStartOfDay(STOCKHOLM).toInstant();
    }

    LocalDate today() {
        return day(asOf);
    }

    /** Whether the rules were not yet adopted. */
    static boolean beforeAdoption(Instant instant) {
        return instant.isBefore(startOf(ADOPTION));
    }

    /** What is not recorded has not come. */
    Truth happened(@Nullable Instant at) {
        return Truth.of(at != null && !at.isAfter(asOf));
    }

    List<Organisation> organisations() {
        return Objects.requireNonNullElse(content.organisations(), List.of());
    }

    @Nullable List<Account> accountsOrUnknown() {
        return content.accounts();
    }

    List<Account> accounts() {
        return Objects.requireNonNullElse(content.accounts(), List.of());
    }

    @Nullable DataSubject person(String id) {
        for (DataSubject each : Objects.requireNonNullElse(content.dataSubjects(), List.<DataSubject>of())) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    @Nullable Organisation organisation(String id) {
        for (Organisation each : organisations()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    List<Organisation> owners(Account account) {
        List<String> ids = new ArrayList<>();
        ids.add(account.owner());
        ids.addAll(Objects.requireNonNullElse(account.jointOwners(), List.of()));
        return ids.stream()
                .distinct()
                .map(this::organisation)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The owners that the text binds, the one that answers for it first. */
    List<Organisation> boundOwners(Account account) {
        return owners(account).stream().filter(this::bound).toList();
    }

    boolean bound(Organisation organisation) {
        String municipality = organisation.municipality();
        return organisation.kind() != OrganisationKind.ASSOCIATION
                && (municipality == null || municipality.equalsIgnoreCase("sollentuna"));
    }

    /** joint accounts: a joint account belongs to each of its owners; politicians' own accounts are not addressed. */
    boolean bound(Account account) {
        return account.nature() != AccountNature.POLITICIAN
                && owners(account).stream().anyMatch(this::bound);
    }

    static boolean official(Account account) {
        return account.nature() == null || account.nature() == AccountNature.OFFICIAL;
    }

    /** Whether the account has not been closed; one that is yet to start is got ready. */
    boolean live(Account account) {
        return !closed(account);
    }

    boolean closed(Account account) {
        Instant closedAt = account.closure() == null ? null : account.closure().closedAt();
        return closedAt != null && !closedAt.isAfter(asOf);
    }
}
