package se.klartecken.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.klartecken.clause.Text;

/** A column that a register of accounts can have, by its header in Swedish and English. */
public enum RegisterColumn {
    /** Names the account in the case; no name of a person. */
    ACCOUNT("konto", "account"),
    /** Id of the organisation that answers for it. */
    ORGANISATION("organisation", "organisation"),
    ORGANISATION_KIND("organisationsform", "organisation kind"),
    MUNICIPALITY("kommun", "municipality"),
    PLATFORM("plattform", "platform"),
    /** What a platform is called that has no word of its own. */
    PLATFORM_NAME("plattformens namn", "platform name"),
    NATURE("kontots art", "nature"),
    /** As what the register lists it. */
    STATUS("status", "status"),
    UPDATED("uppdaterad", "updated"),
    STARTED("startad", "started"),
    START_DECIDED("startbeslut", "start decided"),
    START_DECIDED_BY("startbeslut av", "start decided by"),
    PURPOSE("syfte", "purpose"),
    /** Parted by vertical bars. */
    TARGET_GROUPS("målgrupper", "target groups"),
    /** A role or staff id, no name. */
    RESPONSIBLE("ansvarig", "responsible"),
    RESPONSIBLE_KIND("ansvarig är", "responsible is"),
    RESPONSIBLE_FROM("ansvarig från", "responsible from"),
    RESPONSIBLE_UNTIL("ansvarig till", "responsible until"),
    /** A role or staff id, no name. */
    DEPUTY("ersättare", "deputy"),
    DEPUTY_HAS_ACCESS("ersättare har behörighet", "deputy has access"),
    /** A role or staff id, no name. */
    MANAGER("chef", "manager"),
    COMMITTEE("nämnd", "committee"),
    DATA_CONTROLLER("personuppgiftsansvarig", "data controller"),
    ALLOWS_MESSAGES("tillåter meddelanden", "allows messages"),
    CAN_MODERATE("kan dölja eller ta bort", "can moderate"),
    CAN_REMOVE("kan ta bort", "can remove"),
    NOT_USED_SINCE("används inte sedan", "not used since"),
    CLOSURE_PLANNED("planerat avslut", "closure planned"),
    CLOSED("avslutad", "closed"),
    CLOSURE_DECIDED("avslutsbeslut", "closure decided"),
    CLOSURE_DECIDED_BY("avslutsbeslut av", "closure decided by"),
    COMMITTEE_NOTIFIED("nämnden underrättad", "committee notified"),
    COMMUNICATIONS_NOTIFIED("kommunikation underrättad", "communications notified");

    private final Text header;

    RegisterColumn(String sv, String en) {
        this.header = new Text(sv, en);
    }

    public Text header() {
        return header;
    }

    /** Whether a register without it is no case: the model knows nothing without these. */
    public boolean isRequired() {
        return this == ACCOUNT || this == ORGANISATION || this == ORGANISATION_KIND || this == PLATFORM;
    }

    /** Large and small letters, and spaces around and between words, make no difference. */
    static Optional<RegisterColumn> of(String cell) {
        String words = cell.strip().replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> words.equals(column.header.sv()) || words.equals(column.header.en()))
                .findFirst();
    }
}
