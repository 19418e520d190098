package se.klartecken.rules.sollentuna;

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

/** The Municipality of Sollentuna's rules for the use of social media. */
public final class Sollentuna implements RuleSet {

    /** The day of adoption as printed. */
    static final LocalDate ADOPTED = LocalDate.of(2010, 5, 2);

    /** The day from which the GDPR applies in place of the act that the rules name. */
    static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

    private static final Text REPLACED = new Text(
            "Reglerna hänvisar till personuppgiftslagen. Sedan den 25 maj 2018 gäller dataskyddsförordningen i stället:"
                    + " rätta, blockera och utplåna läses som rättelse, begränsning och radering (SOL-7-14 till SOL-7-16).",
            "The rules refer to the Personal Data Act. Since 25 May 2018 the GDPR applies instead:"
                    + " rectify, block and erase are read as rectification, restriction and erasure (SOL-7-14 to SOL-7-16).");

    private static final class Loaded {
        private static final Policy POLICY = new RulePolicy(new Sollentuna(), RulePolicy.OWN_RULES);
    }

    /** The policy. Its rules are loaded once, when it is first asked for. */
    public static Policy policy() {
        return Loaded.POLICY;
    }

    @Override
    public String name() {
        return "sollentuna";
    }

    @Override
    public LocalDate edition() {
        return ADOPTED;
    }

    @Override
    public List<String> chapters() {
        return List.of(
                "00-antagande",
                "01-inledning",
                "02-krav-for-narvaro",
                "03-eget-forum",
                "04-hantera-information",
                "05-svarstider",
                "06-bemotande",
                "07-roller-och-ansvar",
                "08-dokumenthantering",
                "09-andras-forum",
                "10-kris",
                "11-ovriga-styrdokument");
    }

    @Override
    public List<Reading<?>> readings() {
        return List.of(
                ForumReadings.SAME_DAY_DOCUMENT_OK,
                ForumReadings.SCHEDULED_POST_COUNTS_AS_PRESENCE,
                ForumReadings.SOLLENTUNA_DOCUMENT_BEFORE_REMOVAL,
                ForumReadings.EXTERNAL_FORUM,
                ForumReadings.DOCUMENT_IMAGE_COUNTS,
                ForumReadings.CRISIS_SUSPENDS,
                ForumReadings.CRISIS_CLOCK,
                RoleReadings.REGISTER_GRANULARITY,
                RoleReadings.ROLE_BASED_ACCESS_SATISFIES,
                RoleReadings.CLOSURE_NOTIFICATION_ORDER,
                RoleReadings.DATA_SUBJECT_REQUEST_OUTER_LIMIT,
                RoleReadings.BLANKET_APPROVAL,
                SollentunaReadings.WORKING_DAY_COUNTING,
                SollentunaReadings.TWITTER_CLOCK,
                SollentunaReadings.RESPONSE_CLOCK_START,
                SollentunaReadings.PLATFORM_ALIASES,
                SollentunaReadings.FORWARDING_STOPS_CLOCK,
                SollentunaReadings.ANSWER_BY_COLLEAGUE_OK,
                RoleReadings.MIN_OTHER_CREDENTIAL_HOLDERS,
                RoleReadings.MANAGER_CONSULTATION_MAY_FOLLOW,
                CalendarReadings.SATURDAY_IS_VARDAG,
                CalendarReadings.EVE_IS_VARDAG);
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return CalendarReadings.settings(readings);
    }

    @Override
    public boolean allows(LocalValue value, Organisation organisation) {
        return value.kind() != LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS
                || ResponseTimes.areMetBy(value, organisation.officeHours());
    }

    @Override
    public List<Text> notes(LocalDate day) {
        return day.isBefore(GDPR) ? List.of() : List.of(REPLACED);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new SollentunaViews(catalogue);
    }
}
