package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.ReportingReadings.NIL_REPORT_REQUIRED;
import static se.klartecken.rules.stockholm.StartReadings.JOINT_ACCOUNT_OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountStatus;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.StartReadings.JointAccountOwner;

/** An organisation and the reports of its accounts over a year: "två gånger per år (i februari och september)". */
public final class ReportingByOrganisation extends View {

    private static final Place RECORDED_UNTIL = Place.CASE.at("recordedUntil");

    private final OrganisationIn organisation;
    private final List<Placed<Account>> accounts = new ArrayList<>();
    private final List<ReportedMonth> months = new ArrayList<>();

    /** Who reports a joint account, where there is one. */
    private final Answer whose;

    public ReportingByOrganisation(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
        Answer leadOnly = file().reads(JOINT_ACCOUNT_OWNER, JointAccountOwner.LEAD);
        boolean joint = false;
        for (Placed<Account> owned : file().accountsOf(organisation)) {
            AccountNature nature = owned.it().nature();
            boolean leads = owned.it().owner().equals(organisation.it().id());
            joint |= !leads;
            if ((nature == null || nature == AccountNature.OFFICIAL) && (leads || leadOnly.isFalse())) {
                accounts.add(owned);
            }
        }
        this.whose = joint ? leadOnly : Answer.TRUE;
        recordedMonths().forEach(month -> months.add(new ReportedMonth(organisation, month)));
    }

    /** The last month that has begun, and the one before if it is wholly on record: "två gånger per år" makes a year. */
    private List<ReportingMonth> recordedMonths() {
        LocalDate since = organisation.it().reportsRecordedSince();
        ReportingMonth latest = ReportingMonth.latest(file().today());
        ReportingMonth before = latest.previous();
        boolean recorded = since != null && !before.firstDay().isBefore(since);
        return (recorded ? Stream.of(before, latest) : Stream.of(latest))
                .filter(month -> !month.firstDay().isBefore(Stockholm.ADOPTED))
                .toList();
    }

    public Answer hasNewAccounts() {
        return any(month -> account -> month.isNew(account));
    }

    public Answer newAccountsReported() {
        return every(months, month -> account -> newReported(month, account));
    }

    public Answer newStillToCome() {
        return every(past(), month -> account -> newReported(month, account));
    }

    private Answer newReported(ReportedMonth month, Placed<Account> account) {
        return told(month, month.isNew(account), account, AccountStatus.NEW);
    }

    public Answer hasAccounts() {
        Answer nil = file().reads(NIL_REPORT_REQUIRED, Flag.TRUE);
        return nil.isTrue() && !months.isEmpty()
                ? nil
                : any(month -> account -> month.exists(account)).or(nil);
    }

    public Answer accountsReported() {
        return every(months, month -> account -> existingReported(month, account))
                .and(nilReported(months));
    }

    public Answer existingStillToCome() {
        return every(past(), month -> account -> existingReported(month, account))
                .and(nilReported(past()));
    }

    private Answer existingReported(ReportedMonth month, Placed<Account> account) {
        return told(month, month.exists(account), account, AccountStatus.EXISTING);
    }

    private Answer nilReported(List<ReportedMonth> of) {
        Answer nil = file().reads(NIL_REPORT_REQUIRED, Flag.TRUE);
        return nil.isTrue()
                ? Answer.allOf(of.stream()
                        .map(month -> recorded(month, month.reported()))
                        .toList())
                : Answer.TRUE;
    }

    public Answer hasClosedAccounts() {
        return any(month -> account -> month.hasClosed(account));
    }

    public Answer closedAccountsReported() {
        return every(months, month -> account -> closedReported(month, account));
    }

    public Answer closedStillToCome() {
        return every(past(), month -> account -> closedReported(month, account));
    }

    private Answer closedReported(ReportedMonth month, Placed<Account> account) {
        return told(month, month.hasClosed(account), account, AccountStatus.CLOSED);
    }

    public List<Step> report() {
        return List.of(Step.REPORT);
    }

    private Answer told(ReportedMonth month, Answer owed, Placed<Account> account, AccountStatus as) {
        return owed.isFalse() ? Answer.TRUE : owed.not().or(recorded(month, month.tells(account, as)));
    }

    /** Where it is not known from when reports are recorded, one that is not there may have been made all the same. */
    private Answer recorded(ReportedMonth month, Answer told) {
        LocalDate since = organisation.it().reportsRecordedSince();
        boolean fromItsStart = since != null && !since.isAfter(month.month().firstDay());
        if (told.isFalse() && !fromItsStart) {
            return told.or(Answer.missing(subject().place().at("reportsRecordedSince")));
        }
        return told.isFalse() && recordEndsWithin(month) ? told.or(Answer.missing(RECORDED_UNTIL)) : told;
    }

    private boolean recordEndsWithin(ReportedMonth month) {
        return file().recordedUntil().isBefore(file().asOf())
                && CaseFile.dayOf(file().recordedUntil()).isBefore(month.month().dayAfter());
    }

    private List<ReportedMonth> past() {
        return months.stream().filter(month -> !month.month().isOpen(file())).toList();
    }

    private Answer any(Function<ReportedMonth, Function<Placed<Account>, Answer>> ask) {
        if (file().content().accounts() == null) {
            return Answer.missing(Place.CASE.at("accounts"));
        }
        var answers = new ArrayList<Answer>();
        months.forEach(month ->
                accounts.forEach(account -> answers.add(ask.apply(month).apply(account))));
        return Answer.anyOf(answers, Answer.known(false, Place.CASE.at("accounts")))
                .resting(whose);
    }

    private Answer every(List<ReportedMonth> of, Function<ReportedMonth, Function<Placed<Account>, Answer>> ask) {
        if (file().content().accounts() == null) {
            return Answer.missing(Place.CASE.at("accounts"));
        }
        var answers = new ArrayList<Answer>();
        of.forEach(month ->
                accounts.forEach(account -> answers.add(ask.apply(month).apply(account))));
        return Answer.allOf(answers);
    }
}
