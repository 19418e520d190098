package se.klartecken.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.input.Place;
import se.klartecken.input.Positions;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.Organisation;
import se.klartecken.rules.answer.Answer;

/** A case that is being judged: what holds for all of it, and the ways from an id to what bears it. Immutable once made. */
public final class CaseFile {

    /** The zone of every municipality in Sweden. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Place ORGANISATIONS = Place.CASE.at("organisations");
    private static final Place ACCOUNTS = Place.CASE.at("accounts");
    private static final Place DATA_SUBJECTS = Place.CASE.at("dataSubjects");

    private final Case content;
    private final Positions positions;
    private final Instant asOf;
    private final LocalDate today;
    private final LocalDate dayOfRecord;
    private final boolean explained;
    private final LocalDate adopted;
    private final Instant adoptedFrom;
    private final Readings readings;
    private final Set<String> refusedLocalValues;
    private final Records records;
    private final Map<String, OrganisationIn> organisations;
    private final Map<String, DataSubjectIn> dataSubjects;
    private final Map<String, WorkingCalendar> calendars;
    private final List<Placed<Account>> accounts;
    private final Map<String, List<Placed<Account>>> accountsByOwner;
    private final CaseFile unplaced;

    /**
     * Opens the file of a case.
     *
     * @param content a screened case
     * @param rejected pointers of what was left out of it
     * @param asOf the moment of the check
     * @param adopted the day from which the policy is in force
     * @param refusedLocalValues pointers of the local values that do not count, since they are looser than the rules
     * @param explained whether rules are to speak even where nothing calls for action
     */
    public CaseFile(
            Case content,
            Set<String> rejected,
            Instant asOf,
            boolean explained,
            LocalDate adopted,
            Readings readings,
            CalendarSettings calendarSettings,
            Set<String> refusedLocalValues) {
        this.content = content;
        this.positions = new Positions(rejected);
        this.asOf = asOf;
        this.today = dayOf(asOf);
        this.dayOfRecord = dayOfRecord(content, asOf);
        this.explained = explained;
        this.adopted = adopted;
        this.adoptedFrom = adopted.atStartOfDay(ZONE).toInstant();
        this.readings = readings;
        this.refusedLocalValues = refusedLocalValues;
        this.records = new Records(content, positions, asOf);
        this.organisations = new HashMap<>();
        this.dataSubjects = new HashMap<>();
        this.calendars = new HashMap<>();
        this.accounts = new ArrayList<>();
        this.accountsByOwner = new HashMap<>();
        Numbering numbering = new Numbering();
        positions.forEach(ORGANISATIONS, content.organisations(), (index, it) -> {
            Place place = ORGANISATIONS.at(index);
            organisations.put(it.id(), new OrganisationIn(this, numbering.organisation(place, it), it));
            calendars.put(it.id(), calendarSettings.calendarOf(it));
        });
        positions.forEach(ACCOUNTS, content.accounts(), (index, it) -> place(it, ACCOUNTS.at(index)));
        positions.forEach(DATA_SUBJECTS, content.dataSubjects(), (index, it) -> {
            Place place = DATA_SUBJECTS.at(index);
            dataSubjects.put(it.id(), new DataSubjectIn(this, place, it));
        });
        this.unplaced = new CaseFile(this, positions, null);
    }

    /** @param unplaced the file for a first look; null makes this one of those */
    private CaseFile(CaseFile file, Positions positions, @Nullable CaseFile unplaced) {
        this.content = file.content;
        this.positions = positions;
        this.asOf = file.asOf;
        this.today = file.today;
        this.dayOfRecord = file.dayOfRecord;
        this.explained = file.explained;
        this.adopted = file.adopted;
        this.adoptedFrom = file.adoptedFrom;
        this.readings = file.readings;
        this.refusedLocalValues = file.refusedLocalValues;
        this.records = file.records;
        this.organisations = file.organisations;
        this.dataSubjects = file.dataSubjects;
        this.calendars = file.calendars;
        this.accounts = file.accounts;
        this.accountsByOwner = file.accountsByOwner;
        this.unplaced = unplaced == null ? this : unplaced;
    }

    /** The same file, where nobody asks what answers rest on. */
    CaseFile unplaced() {
        return unplaced;
    }

    /** The same file, for an item of which something was left out, too. */
    CaseFile alsoWithout(Set<String> rejected) {
        if (rejected.isEmpty()) {
            return this;
        }
        Positions left = positions.alsoWithout(rejected);
        return new CaseFile(this, left, new CaseFile(this, left, null));
    }

    public Case content() {
        return content;
    }

    Positions positions() {
        return positions;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The day of the check in Stockholm. */
    public LocalDate today() {
        return today;
    }

    /** The day of which the case tells how old people are; asking for another instant does not make them younger. */
    public LocalDate dayOfRecord() {
        return dayOfRecord;
    }

    private static LocalDate dayOfRecord(Case content, Instant asOf) {
        Instant stated = content.recordedUntil() != null ? content.recordedUntil() : content.asOf();
        return dayOf(stated == null ? asOf : stated);
    }

    /** Up to when lists are complete: what the case says, else its own {@code asOf}, never later than the check. */
    public Instant recordedUntil() {
        Instant stated = content.recordedUntil() != null ? content.recordedUntil() : content.asOf();
        return stated == null || stated.isAfter(asOf) ? asOf : stated;
    }

    /** The day from which the policy is in force. */
    public LocalDate adopted() {
        return adopted;
    }

    /** An act is judged by what was in force when it was done: before its adoption a policy judges nothing. */
    public Answer inForceAt(LocalDate act, Place statedAt) {
        return act.isBefore(adopted) ? Answer.known(false, statedAt) : Answer.TRUE;
    }

    /** As {@link #inForceAt(LocalDate, Place)}, by the day in Stockholm. */
    public Answer inForceAt(Instant act, Place statedAt) {
        return act.isBefore(adoptedFrom) ? Answer.known(false, statedAt) : Answer.TRUE;
    }

    public boolean explained() {
        return explained;
    }

    public <C extends Enum<C>> C reading(Reading<C> reading) {
        return readings.of(reading);
    }

    /** Whether the text is read that way; the answer rests on the reading whichever way it goes. */
    public <C extends Enum<C>> Answer reads(Reading<C> reading, C choice) {
        C chosen = readings.of(reading);
        return this == unplaced ? Answer.bare(chosen == choice) : Answer.reads(chosen == choice, reading, chosen);
    }

    boolean refusesLocalValue(Place place) {
        return refusedLocalValues.contains(place.toString());
    }

    /** What people have attested and assessed. */
    public Records records() {
        return records;
    }

    public List<OrganisationIn> organisations() {
        return content.organisations() == null
                ? List.of()
                : content.organisations().stream()
                        .map(it -> organisation(it.id()))
                        .toList();
    }

    /** The organisation of that id, which is in the case: screening has seen to it. */
    public OrganisationIn organisation(String id) {
        return Objects.requireNonNull(organisations.get(id), "no such organisation");
    }

    /** All accounts of the case. */
    public List<Placed<Account>> accounts() {
        return accounts;
    }

    /** The accounts that an organisation owns, alone or with others. */
    public List<Placed<Account>> accountsOf(OrganisationIn organisation) {
        return accountsByOwner.getOrDefault(organisation.it().id(), List.of());
    }

    private void place(Account account, Place at) {
        var placed = new Placed<>(at, account);
        accounts.add(placed);
        account.owners()
                .forEach(owner -> accountsByOwner
                        .computeIfAbsent(owner, id -> new ArrayList<>())
                        .add(placed));
    }

    /** The data subject of that id, which is in the case: screening has seen to it. */
    public DataSubjectIn dataSubject(String id) {
        return Objects.requireNonNull(dataSubjects.get(id), "no such data subject");
    }

    public WorkingCalendar calendarOf(Organisation organisation) {
        return Objects.requireNonNull(calendars.get(organisation.id()), "no such organisation");
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
