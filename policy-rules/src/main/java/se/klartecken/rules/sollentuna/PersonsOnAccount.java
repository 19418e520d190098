package se.klartecken.rules.sollentuna;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.AccountRight;
import se.klartecken.model.Editor;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.Role;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.View;

/** Those who act on an account in one of three rights, on which the head of operation has to decide. */
public final class PersonsOnAccount extends View {

    private final @Nullable AccountAccess access;
    private final AccountRight right;
    private final Place place;

    PersonsOnAccount(AccountIn account, AccountRight right) {
        super(account.file(), account.subject());
        this.access = account.it().access();
        this.right = right;
        this.place = account.subject().place().at("access");
    }

    @Override
    public String clauseId() {
        return switch (right) {
            case START -> "SOL-7-2";
            case ADMINISTER -> "SOL-7-3";
            case PARTICIPATE -> "SOL-7-4";
        };
    }

    public Answer somebodyActs() {
        return any(editors(), place, "editors", (editor, at) -> holds(editor.right(), at, "right", right::equals));
    }

    /** Whether the head of operation decided on each of them before the first act; the same day will do. */
    public Answer decidedOn() {
        List<Editor> editors = editors();
        Place at = place.at("editors");
        return editors == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        editors,
                        at,
                        (editor, editorAt) -> holds(editor.right(), editorAt, "right", right::equals)
                                .not()
                                .or(decided(editor, editorAt))));
    }

    private Answer decided(Editor editor, Place editorAt) {
        return any(
                access == null ? null : access.decisions(),
                place,
                "decisions",
                (decision, at) -> covers(decision, at, editor, editorAt));
    }

    private Answer covers(PersonDecision decision, Place at, Editor editor, Place editorAt) {
        return holds(decision.right(), at, "right", right::equals)
                .and(holds(decision.persons(), at, "persons", it -> it.contains(editor.person())))
                .and(holds(decision.decidedByRole(), at, "decidedByRole", Role.HEAD_OF_OPERATION::equals))
                .and(inTime(decision, at, editor, editorAt));
    }

    private static Answer inTime(PersonDecision decision, Place at, Editor editor, Place editorAt) {
        if (decision.decidedOn() == null || editor.firstActOn() == null) {
            return holds(decision.decidedOn(), at, "decidedOn", it -> true)
                    .and(holds(editor.firstActOn(), editorAt, "firstActOn", it -> true));
        }
        boolean inTime = !decision.decidedOn().isAfter(editor.firstActOn());
        return Answer.known(inTime, at.at("decidedOn")).and(Answer.known(inTime, editorAt.at("firstActOn")));
    }

    private @Nullable List<Editor> editors() {
        return access == null ? null : access.editors();
    }
}
