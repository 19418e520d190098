package se.klartecken.rules.sollentuna;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.AccountRight;
import se.klartecken.model.Editor;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.Role;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
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
        return any(editors(), place, "editors", this::acts);
    }

    /** An act is judged by the rules of its day; a day that is not recorded is taken for one of theirs. */
    private Answer acts(Editor editor, Place at) {
        LocalDate first = editor.firstActOn();
        Answer acts = holds(editor.right(), at, "right", right::equals);
        return first == null ? acts : acts.and(file().inForceAt(first, at.at("firstActOn")));
    }

    /** Whether the head of operation decided on each of them before the first act; the same day will do. */
    public Answer decidedOn() {
        return everyEditor(this::decided);
    }

    /** Whether those on whom nobody decided have yet to act, so that the decision can still come first. */
    public Answer stillToBeDecided() {
        return everyEditor((editor, at) ->
                decided(editor, at).or(holds(editor.firstActOn(), at, "firstActOn", day -> !hasCome(day))));
    }

    public List<Step> decide() {
        return List.of(Step.DECIDE);
    }

    private Answer everyEditor(Ask<Editor> ask) {
        List<Editor> editors = editors();
        Place at = place.at("editors");
        return editors == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        editors,
                        at,
                        (editor, editorAt) -> acts(editor, editorAt).not().or(ask.of(editor, editorAt))));
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
