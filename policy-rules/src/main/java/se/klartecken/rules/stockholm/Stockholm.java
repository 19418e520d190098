package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.Policy;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Organisation;
import se.klartecken.rules.engine.RulePolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.ViewMaker;

/** The City of Stockholm's policy for its accounts in social media, with the guide that makes it concrete. */
public final class Stockholm implements RuleSet {

    /** The day on which the municipal council adopted the policy. */
    static final LocalDate ADOPTED = LocalDate.of(2020, 5, 4);

    private static final LocalDate LAST_DAY_OF_PROGRAMME = LocalDate.of(2022, 12, 31);

    private static final Text PROGRAMME = new Text(
            "Policyn hänvisar till ett kommunikationsprogram som enligt sin titel gällde till och med 2022 (STO-BAK-4).",
            "The policy refers to a communications programme that by its title ran until the end of 2022 (STO-BAK-4).");

    private static final Text AUTHORITY = new Text(
            "Policyn nämner Datainspektionen, som numera heter Integritetsskyddsmyndigheten (STO-PER-48).",
            "The policy names the Swedish Data Protection Authority by its former Swedish name (STO-PER-48).");

    private static final Text RESTRAINT = new Text(
            "Handledningens återhållsamhet tills vidare anges utan datum. Den räknas från den 16 juli 2020, dagen för"
                    + " den dom som handledningen nämner, tills organisationen har antecknat att den har upphört"
                    + " (STOH-LAG-8, STOH-LAG-9).",
            "The guide gives no date for its restraint for the time being. It is counted from 16 July 2020, the day of"
                    + " the judgment that the guide names, until the organisation records that it has been lifted"
                    + " (STOH-LAG-8, STOH-LAG-9).");

    private static final class Loaded {
        private static final Policy POLICY = new RulePolicy(new Stockholm(), RulePolicy.OWN_RULES);
    }

    /** The policy. Its rules are loaded once, when it is first asked for. */
    public static Policy policy() {
        return Loaded.POLICY;
    }

    @Override
    public String name() {
        return "stockholm";
    }

    @Override
    public LocalDate edition() {
        return ADOPTED;
    }

    @Override
    public List<String> chapters() {
        return List.of(
                "01-tillampning",
                "02-bakgrund",
                "03-dialog",
                "04-samordning",
                "05-verksamhetsnytta",
                "06-kommunikationsansvar",
                "07-uppfoljningsansvar",
                "08-beslut-om-nya-konton",
                "09-rapportering",
                "10-grafisk-profil",
                "11-basinformation",
                "12-publiceringsfrekvens",
                "13-tillganglighet",
                "14-besvara-fragor",
                "15-allmanna-handlingar",
                "16-bevakning",
                "17-personuppgifter",
                "18-privat-och-i-tjansten",
                "19-avsluta-konto",
                "20-handledning-organisation",
                "21-handledning-ansvarig",
                "22-handledning-basinformation",
                "23-handledning-grafisk-profil",
                "24-handledning-planering",
                "25-handledning-publicering",
                "26-handledning-bevakning",
                "27-handledning-uppfoljning",
                "28-handledning-lagar",
                "30-remissvar-norrmalm",
                "31-remissvar-stadsdel");
    }

    @Override
    public List<Reading<?>> readings() {
        return List.of(
                DialogueReadings.REPLY_OWED_TO_COMMENTS,
                StartReadings.START_DECISION_FOR_EXISTING_ACCOUNTS,
                ReportingReadings.EARLY_REPORT_COUNTS,
                ReportingReadings.NIL_REPORT_REQUIRED,
                StartReadings.SAME_DAY_DECISION_OK,
                AnsweringReadings.NO_ANSWER_REASON_REQUIRED,
                AnsweringReadings.MOVE_IMPLIES_REMOVAL,
                UpkeepReadings.COMPANY_WITHOUT_PROFILE_USES_CITY,
                UpkeepReadings.MISSING_OFFICIAL_DOCUMENT_EXAMPLE,
                UpkeepReadings.BBS_NOTICE_SATISFIED_BY_TERMS,
                UpkeepReadings.TERRORISM_ITEM,
                UpkeepReadings.REQUIRE_REGISTRATION_FOR_CRIMINAL_CONTENT,
                UpkeepReadings.HIDE_ONLY_COUNTS_AS_INFLUENCE,
                GuideReadings.ROUTINE_MUST_POSTDATE_POLICY,
                GuideReadings.ABOUT_HALF,
                GuideReadings.TRANSFER_RESTRICTION,
                GuideReadings.TRANSFER_RESTRICTION_SCOPE,
                StartReadings.MIN_GOALS,
                StartReadings.RESPONSIBLE_MAY_BE_FUNCTION,
                StartReadings.MULTIPLE_RESPONSIBLE,
                StartReadings.JOINT_ACCOUNT_OWNER,
                UpkeepReadings.NOTICE_TIMING,
                UpkeepReadings.DAILY_MEANS,
                UpkeepReadings.MONITORING_OUTSIDE_HOURS_COUNTS,
                UpkeepReadings.POLICE_POSITION_REQUIRED_FOR,
                AnsweringReadings.SERVICE_DUTY_APPLIES_TO_COMPANIES,
                PersonalDataReadings.SENSITIVE_WITH_EXPLICIT_CONSENT,
                PersonalDataReadings.PROTECTED_DATA_WITH_CONSENT,
                PersonalDataReadings.TREAT_PRIVACY_SENSITIVE_AS_VIOLATING,
                PersonalDataReadings.HIDE_COUNTS_AS_REMOVAL,
                PersonalDataReadings.EMERGENCY_REMOVAL_BEFORE_REGISTRATION,
                PersonalDataReadings.GUARDIAN_RULE_SCOPE,
                PersonalDataReadings.GUARDIANS_REQUIRED,
                PersonalDataReadings.LEAP_DAY_BIRTHDAY,
                PersonalDataReadings.AGE_REFERENCE,
                PersonalDataReadings.PUBLIC_INTEREST_EXCEPTION_COVERS_FILM,
                PersonalDataReadings.ASSESSMENT_GRANULARITY,
                CalendarReadings.SATURDAY_IS_VARDAG,
                CalendarReadings.EVE_IS_VARDAG);
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return CalendarReadings.settings(readings);
    }

    /** The text states one number, for the notice of an account's end, and daily monitoring. */
    @Override
    public boolean allows(LocalValue value, Organisation organisation) {
        return value.kind() != LocalValueKind.CLOSURE_NOTICE_DAYS
                || (value.amount() != null && value.amount() >= ClosingAccount.COUPLE_OF_WEEKS_IN_DAYS);
    }

    @Override
    public List<Text> notes(LocalDate day) {
        return day.isAfter(LAST_DAY_OF_PROGRAMME)
                ? List.of(PROGRAMME, AUTHORITY, RESTRAINT)
                : List.of(AUTHORITY, RESTRAINT);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new StockholmViews(catalogue);
    }
}
