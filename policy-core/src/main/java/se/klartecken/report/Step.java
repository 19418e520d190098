package se.klartecken.report;

import se.klartecken.clause.Text;

/** Something to do about a finding. Steps are taken in the order in which a finding lists them. */
public enum Step {
    ANSWER(new Text("besvara frågan", "answer the question")),
    DOCUMENT(new Text(
            "dokumentera innehållet, till exempel med en skärmdump", "document it, for example by a screenshot")),
    REGISTER(new Text("diarieför", "enter it in the official register")),
    REGISTER_OR_KEEP_IN_ORDER(new Text("registrera eller håll ordnad", "register it or keep it in order")),
    REMOVE(new Text("ta bort det", "remove it")),
    MOVE_TO_CASE(new Text("flytta till ordinarie ärendehandläggning", "move it to ordinary case handling")),
    FORWARD(new Text("vidarebefordra till rätt nämnd", "forward it to the right committee")),
    TELL_ASKER(new Text("meddela den som frågade", "tell the asker")),
    PUBLISH_ANSWER(new Text("publicera svaret", "publish the answer")),
    HANDLE(new Text("hantera det", "handle it")),
    ANNOUNCE(new Text("informera i ett inlägg på kontot", "announce it by a post on the account")),
    CLOSE(new Text("avsluta kontot", "close the account")),
    NOTIFY(new Text("underrätta", "notify them")),
    DECIDE(new Text("fatta beslut", "decide on it")),
    REPORT(new Text(
            "rapportera till stadsledningskontorets kommunikationsenhet",
            "report to the communications unit of the City Executive Office")),
    UPDATE_REGISTER(new Text("uppdatera listan över konton", "update the list of accounts")),
    ARRANGE_COVER(new Text("ordna en ersättare med behörighet", "arrange a deputy who has access"));

    private final Text label;

    Step(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
