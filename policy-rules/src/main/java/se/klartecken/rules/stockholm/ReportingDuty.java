package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.ReportingReadings.NIL_REPORT_REQUIRED;
import static se.klartecken.rules.stockholm.StartReadings.JOINT_ACCOUNT_OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountStatus;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.StartReadings.JointAccountOwner;

/** One sort of accounts that an organisation reports, over a year: "två gånger per år (i februari och september)". */
public final class ReportingDuty extends View {

    private static final Place ACCOUNTS = Place.CASE.at("accounts");
    private static final Place RECORDED_UNTIL = Place.CASE.at("recordedUntil");

    private final OrganisationIn organisation;
    private final AccountStatus sort;
    private final List<Placed<Account>> accounts = new ArrayList<>();
    private final List<ReportedMonth> months;

    /** Who reports a joint account, where there is one. */
    private final Answer whose;

    ReportingDuty(OrganisationIn organisation, AccountStatus sort) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
        this.sort = sort;
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
        this.months = recordedMonths()
                .map(month -> new ReportedMonth(organisation, month))
                .toList();
    }

    /** The last month that has begun, and the one before if it is wholly on record: "två gånger per år" makes a year. */
    private Stream<ReportingMonth> recordedMonths() {
        LocalDate since = organisation.it().reportsRecordedSince();
        ReportingMonth latest = ReportingMonth.latest(file().today());
        ReportingMonth before = latest.previous();
        boolean recorded = since != null && !before.firstDay().isBefore(since);
        return (recorded ? Stream.of(before, latest) : Stream.of(latest))
                .filter(month -> !month.firstDay().isBefore(Stockholm.ADOPTED));
    }

    /** The accounts that it is about, of whatever sort. */
    List<Placed<Account>> accounts() {
        return accounts;
    }

    @Override
    public String clauseId() {
        return switch (sort) {
            case NEW -> "STO-RAP-3";
            case EXISTING -> "STO-RAP-4";
            case CLOSED -> "STO-RAP-5";
        };
    }

    /** Whether there are such accounts to report, or a report is owed all the same. */
    public Answer owed() {
        if (file().content().accounts() == null) {
            return Answer.missing(ACCOUNTS);
        }
        return Answer.anyOf(each(months, this::isOf), Answer.known(false, ACCOUNTS))
                .resting(whose)
                .or(nilReportOwed());
    }

    /** Whether each of them was reported as what it is. */
    public Answer reported() {
        return reported(months);
    }

    /** Whether all that is left to report can still be reported within its month. */
    public Answer stillToCome() {
        return reported(
                months.stream().filter(month -> !month.month().isOpen(file())).toList());
    }

    public List<Step> report() {
        return List.of(Step.REPORT);
    }

    private Answer reported(List<ReportedMonth> of) {
        if (file().content().accounts() == null) {
            return Answer.missing(ACCOUNTS);
        }
        Answer told = Answer.allOf(each(of, this::told));
        return nilReportOwed().isTrue()
                ? told.and(Answer.allOf(of.stream()
                        .map(month -> recorded(month, month.reported()))
                        .toList()))
                : told;
    }

    /** Those who have no accounts report existing ones only where the text is read so. */
    private Answer nilReportOwed() {
        return sort == AccountStatus.EXISTING && !months.isEmpty()
                ? file().reads(NIL_REPORT_REQUIRED, Flag.TRUE)
                : Answer.FALSE;
    }

    private Answer isOf(ReportedMonth month, Placed<Account> account) {
        return switch (sort) {
            case NEW -> month.isNew(account);
            case EXISTING -> month.exists(account);
            case CLOSED -> month.hasClosed(account);
        };
    }

    private Answer told(ReportedMonth month, Placed<Account> account) {
        Answer owed = isOf(month, account);
        return owed.isFalse() ? Answer.TRUE : owed.not().or(recorded(month, month.tells(account, sort)));
    }

    /** Where the record of reports does not hold the whole month, one that is not there may have been made all the same. */
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

    private Collection<Answer> each(List<ReportedMonth> of, BiFunction<ReportedMonth, Placed<Account>, Answer> ask) {
        return of.stream()
                .flatMap(month -> accounts.stream().map(account -> ask.apply(month, account)))
                .toList();
    }
}
