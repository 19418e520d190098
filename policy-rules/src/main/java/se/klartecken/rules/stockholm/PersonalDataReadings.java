package se.klartecken.rules.stockholm;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;
import se.klartecken.rules.facts.Flag;

/** What the chapter on personal data leaves open. */
public final class PersonalDataReadings {

    public static final Reading<SensitiveWithExplicitConsent> SENSITIVE_WITH_EXPLICIT_CONSENT = Reading.of(
            "sensitiveWithExplicitConsent",
            SensitiveWithExplicitConsent.REVIEW,
            "Får känsliga personuppgifter publiceras med uttryckligt samtycke?",
            "May sensitive personal data be published with explicit consent?");

    public static final Reading<ProtectedDataWithConsent> PROTECTED_DATA_WITH_CONSENT = Reading.of(
            "protectedDataWithConsent",
            ProtectedDataWithConsent.PROHIBITED,
            "Ändrar samtycke något för andra särskilt skyddsvärda uppgifter?",
            "Does consent change anything for other data particularly worth protecting?");

    public static final Reading<Flag> TREAT_PRIVACY_SENSITIVE_AS_VIOLATING = Reading.of(
            "treatPrivacySensitiveAsViolating",
            Flag.FALSE,
            "Omfattas integritetskänsliga uppgifter i andras inlägg av skyldigheten att ta bort integritetskränkande?",
            "Does the duty to remove privacy-violating data from others' posts cover privacy-sensitive data?");

    public static final Reading<Flag> HIDE_COUNTS_AS_REMOVAL = Reading.of(
            "hideCountsAsRemoval",
            Flag.FALSE,
            "Räknas det som borttagning att dölja ett inlägg?",
            "Does hiding a post count as removing it?");

    public static final Reading<EmergencyRemoval> EMERGENCY_REMOVAL_BEFORE_REGISTRATION = Reading.of(
            "emergencyRemovalBeforeRegistration",
            EmergencyRemoval.VIOLATION,
            "Får något tas bort före dokumentation och diarieföring om ett allvarligt skäl är antecknat?",
            "May content be removed before it is documented and registered where a serious reason is recorded?");

    public static final Reading<GuardianRuleScope> GUARDIAN_RULE_SCOPE = Reading.of(
            "guardianRuleScope",
            GuardianRuleScope.ANY_CONSENT_BASED_PROCESSING,
            "Vilken behandling gäller kravet på vårdnadshavarens samtycke?",
            "Which processing does the requirement of parental consent apply to?");

    public static final Reading<GuardiansRequired> GUARDIANS_REQUIRED = Reading.of(
            "guardiansRequired",
            GuardiansRequired.ONE,
            "Räcker det att en av flera vårdnadshavare samtycker?",
            "Is the consent of one of several guardians enough?");

    public static final Reading<LeapDayBirthday> LEAP_DAY_BIRTHDAY = Reading.of(
            "leapDayBirthday",
            LeapDayBirthday.MARCH_1,
            "När fyller den år som är född på skottdagen, när året saknar skottdag?",
            "When is the birthday of somebody born on a leap day in a year without one?");

    public static final Reading<AgeReference> AGE_REFERENCE = Reading.of(
            "ageReference",
            AgeReference.BOTH,
            "Vid vilken tidpunkt prövas barnets ålder?",
            "At which moment is the child's age tested?");

    public static final Reading<Flag> PUBLIC_INTEREST_EXCEPTION_COVERS_FILM = Reading.of(
            "publicInterestExceptionCoversFilm",
            Flag.TRUE,
            "Gäller undantaget för bilder som informerar om verksamheten även film?",
            "Does the exception for images that inform about the operation cover films?");

    public static final Reading<AssessmentGranularity> ASSESSMENT_GRANULARITY = Reading.of(
            "assessmentGranularity",
            AssessmentGranularity.EVENT,
            "Får publiceringar från samma tillfälle dela en prövning av den rättsliga grunden?",
            "May publications from one event share an examination of the legal basis?");

    /** What explicit consent does for sensitive data. */
    public enum SensitiveWithExplicitConsent implements Choice {
        PROHIBITED("nej, förbudet gäller ändå", "no, the ban holds all the same"),
        REVIEW("en människa avgör, eftersom texten säger båda delarna", "a person decides, since the text says both"),
        ALLOWED("ja", "yes");

        private final Text meaning;

        SensitiveWithExplicitConsent(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** What consent does for other protected data. */
    public enum ProtectedDataWithConsent implements Choice {
        PROHIBITED("nej, de får inte publiceras", "no, it must not be published"),
        REVIEW("en människa avgör", "a person decides");

        private final Text meaning;

        ProtectedDataWithConsent(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** What to make of a removal that could not wait. */
    public enum EmergencyRemoval implements Choice {
        VIOLATION("nej, ordningen gäller alltid", "no, the order always holds"),
        REVIEW("en människa bedömer skälet", "a person judges the reason");

        private final Text meaning;

        EmergencyRemoval(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** How far the rule on children under 13 reaches. */
    public enum GuardianRuleScope implements Choice {
        ANY_CONSENT_BASED_PROCESSING("all behandling som vilar på samtycke", "all processing that rests on consent"),
        CHILD_SIGNS_UP_FOR_SERVICE(
                "bara när barnet självt ansluter sig till en tjänst",
                "only where the child itself signs up for a service");

        private final Text meaning;

        GuardianRuleScope(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** How many guardians must agree. */
    public enum GuardiansRequired implements Choice {
        ONE("en räcker", "one is enough"),
        ALL("alla måste samtycka", "all must agree");

        private final Text meaning;

        GuardiansRequired(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** The birthday of somebody born on 29 February in other years. */
    public enum LeapDayBirthday implements Choice {
        MARCH_1("den 1 mars", "on 1 March"),
        FEBRUARY_28("den 28 februari", "on 28 February");

        private final Text meaning;

        LeapDayBirthday(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** When a child's age counts. */
    public enum AgeReference implements Choice {
        BOTH("både när samtycket gavs och vid publiceringen", "both when consent was given and at publication"),
        CONSENT_DATE("när samtycket gavs", "when consent was given"),
        PUBLICATION_DATE("vid publiceringen", "at publication");

        private final Text meaning;

        AgeReference(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** How much one examination of the legal basis may cover. */
    public enum AssessmentGranularity implements Choice {
        POST("nej, varje publicering prövas för sig", "no, each publication is examined by itself"),
        EVENT("ja, en serie från ett tillfälle får dela prövning", "yes, a series from one event may share one");

        private final Text meaning;

        AssessmentGranularity(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private PersonalDataReadings() {}
}
