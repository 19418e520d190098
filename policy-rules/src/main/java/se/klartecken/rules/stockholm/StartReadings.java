package se.klartecken.rules.stockholm;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;
import se.klartecken.rules.facts.Flag;

/** What the chapter on starting accounts leaves open. */
public final class StartReadings {

    public static final Reading<Flag> START_DECISION_FOR_EXISTING_ACCOUNTS = Reading.of(
            "startDecisionForExistingAccounts",
            Flag.FALSE,
            "Krävs ett startbeslut även för konton som startades innan policyn antogs?",
            "Is a start decision required for accounts started before the policy was adopted, too?");

    public static final Reading<MinGoals> MIN_GOALS = Reading.of(
            "minGoals",
            MinGoals.ONE,
            "Hur många mätbara mål innebär pluralformen?",
            "How many measurable goals does the plural mean?");

    public static final Reading<Flag> RESPONSIBLE_MAY_BE_FUNCTION = Reading.of(
            "responsibleMayBeFunction",
            Flag.FALSE,
            "Får den ansvariga för ett konto vara en funktion i stället för en person?",
            "May the one responsible for an account be a function instead of a person?");

    public static final Reading<MultipleResponsible> MULTIPLE_RESPONSIBLE = Reading.of(
            "multipleResponsible",
            MultipleResponsible.REVIEW,
            "Får flera personer vara ansvariga för samma konto?",
            "May several persons be responsible for the same account?");

    public static final Reading<JointAccountOwner> JOINT_ACCOUNT_OWNER = Reading.of(
            "jointAccountOwner",
            JointAccountOwner.ALL,
            "Vem svarar för ett gemensamt konto?",
            "Who answers for a joint account?");

    /** How many goals are enough. */
    public enum MinGoals implements Choice {
        ONE("ett mätbart mål räcker", "one measurable goal is enough"),
        TWO("minst två mätbara mål", "at least two measurable goals");

        private final Text meaning;

        MinGoals(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** What to make of several responsible persons. */
    public enum MultipleResponsible implements Choice {
        REVIEW(
                "flera ansvariga behöver bedömas, eftersom texten talar om en",
                "several need review, since the text speaks of one"),
        ALLOWED("flera ansvariga godtas", "several are accepted");

        private final Text meaning;

        MultipleResponsible(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    /** Whose account a joint account is. */
    public enum JointAccountOwner implements Choice {
        ALL("var och en av ägarna", "each of its owners"),
        LEAD("bara den som anges som ägare", "only the one named as owner");

        private final Text meaning;

        JointAccountOwner(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private StartReadings() {}
}
