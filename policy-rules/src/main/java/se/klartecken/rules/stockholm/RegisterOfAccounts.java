package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountRegister;
import se.klartecken.model.AccountReport;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.RegisterEntry;
import se.klartecken.model.ReportEntry;
import se.klartecken.model.ReportRecipient;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.View;

/** The list of all of the city's accounts, which the City Executive Office's communications unit keeps. */
public final class RegisterOfAccounts extends View {

    /**
     * What an account was reported as.
     *
     * @param statuses more than one where reports of the same instant differ
     */
    private record Told(Instant at, Set<AccountStatus> statuses) {

        static Told newer(Told one, Told other) {
            if (one.at().equals(other.at())) {
                var both = EnumSet.copyOf(one.statuses());
                both.addAll(other.statuses());
                return new Told(one.at(), both);
            }
            return one.at().isAfter(other.at()) ? one : other;
        }
    }

    private final OrganisationIn organisation;
    private final Bounds bounds;
    private final @Nullable List<RegisterEntry> entries;

    public RegisterOfAccounts(OrganisationIn organisation, Bounds bounds) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
        this.bounds = bounds;
        AccountRegister register = organisation.it().register();
        this.entries = register == null ? null : register.entries();
    }

    public Answer keepsTheList() {
        return Answer.known(
                organisation.it().kind() == OrganisationKind.EXECUTIVE_OFFICE,
                subject().place().at("kind"));
    }

    /** Whether the list holds every account of the city's that is open. */
    public Answer listsEveryAccount() {
        if (entries == null) {
            return Answer.missing(place());
        }
        Set<String> listed = entries.stream().map(RegisterEntry::account).collect(Collectors.toSet());
        var answers = new ArrayList<Answer>();
        for (Placed<Account> account : file().accounts()) {
            if (isListable(account.it())) {
                answers.add(listed(account, listed));
            }
        }
        return Answer.known(true, place()).and(Answer.allOf(answers));
    }

    /** An account that nobody knows to have started may not be there to list. */
    private Answer listed(Placed<Account> account, Set<String> listed) {
        Answer found = Answer.known(listed.contains(account.it().id()), place());
        boolean started = account.it().start() != null && account.it().start().startedOn() != null;
        return found.isTrue() || started
                ? found
                : found.or(Answer.missing(account.place().at("start").at("startedOn")));
    }

    private boolean isListable(Account account) {
        return isOfTheCity(account) && !isClosed(account) && !startsLater(account);
    }

    private boolean isOfTheCity(Account account) {
        boolean official = account.nature() == null || account.nature() == AccountNature.OFFICIAL;
        return official && bounds.binds(account, file());
    }

    private boolean startsLater(Account account) {
        LocalDate day = account.start() == null ? null : account.start().startedOn();
        return day != null && day.isAfter(file().today());
    }

    private boolean isClosed(Account account) {
        return AccountIn.isOver(account.closure(), file().asOf());
    }

    /** Whether each entry says what has been reported of the account, and what has become of it. */
    public Answer entriesUpToDate() {
        if (entries == null) {
            return Answer.missing(place());
        }
        Map<String, Told> told = lastTold();
        Map<String, Account> accounts = new HashMap<>();
        file().accounts().stream()
                .map(Placed::it)
                .filter(this::isOfTheCity)
                .forEach(account -> accounts.put(account.id(), account));
        var answers = each(entries, place(), (entry, at) -> {
            Account account = accounts.get(entry.account());
            return account == null ? Answer.TRUE : upToDate(entry, at, account, told.get(account.id()));
        });
        return Answer.known(true, place()).and(Answer.allOf(answers));
    }

    private Answer upToDate(RegisterEntry entry, Place at, Account account, @Nullable Told last) {
        Answer closed = closed(account, last, at);
        Answer rightlyOpen = closed.isUnknown()
                ? closed
                : holds(entry.status(), at, "status", status -> (status == AccountStatus.CLOSED) == closed.isTrue());
        return last == null || (entry.status() != null && last.statuses().contains(entry.status()))
                ? rightlyOpen
                : rightlyOpen.and(
                        holds(entry.updatedOn(), at, "updatedOn", day -> !day.isBefore(CaseFile.dayOf(last.at()))));
    }

    private Answer closed(Account account, @Nullable Told last, Place at) {
        Set<AccountStatus> told = last == null ? Set.of() : last.statuses();
        boolean toldClosed = told.contains(AccountStatus.CLOSED);
        return toldClosed && told.size() > 1 && !isClosed(account)
                ? Answer.open(at.at("status"))
                : Answer.known(isClosed(account) || toldClosed, at.at("status"));
    }

    /** What each account was last reported as to this unit. */
    private Map<String, Told> lastTold() {
        var told = new HashMap<String, Told>();
        for (OrganisationIn reporting : file().organisations()) {
            List<AccountReport> reports = reporting.it().accountReports();
            for (AccountReport report : reports == null ? List.<AccountReport>of() : reports) {
                if (!report.submittedAt().isAfter(file().asOf())
                        && report.recipient() == ReportRecipient.CITY_COMMUNICATIONS_UNIT) {
                    note(report, told);
                }
            }
        }
        return told;
    }

    private static void note(AccountReport report, Map<String, Told> told) {
        for (ReportEntry entry : report.entries() == null ? List.<ReportEntry>of() : report.entries()) {
            if (entry.status() != null) {
                told.merge(entry.account(), new Told(report.submittedAt(), EnumSet.of(entry.status())), Told::newer);
            }
        }
    }

    public List<Step> update() {
        return List.of(Step.UPDATE_REGISTER);
    }

    private Place place() {
        return subject().place().at("register").at("entries");
    }
}
