package se.klartecken.rules.sollentuna;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;
import se.klartecken.rules.facts.Flag;

/** What § 7 and § 9 leave open. */
public final class RoleReadings {

    public static final Reading<MinOtherHolders> MIN_OTHER_CREDENTIAL_HOLDERS = Reading.of(
            "minOtherCredentialHolders",
            MinOtherHolders.ONE,
            "Hur många fler kollegor behöver kunna komma in på kontot?",
            "How many more colleagues must be able to get into the account?");

    public static final Reading<Flag> MANAGER_CONSULTATION_MAY_FOLLOW = Reading.of(
            "managerConsultationMayFollow",
            Flag.FALSE,
            "Får ett bemötande förankras hos chefen i efterhand?",
            "May a response be talked through with the manager afterwards?");

    /** How many more. */
    public enum MinOtherHolders implements Choice {
        ONE("en till", "one more"),
        TWO("minst två till", "at least two more");

        private final Text meaning;

        MinOtherHolders(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private RoleReadings() {}
}
