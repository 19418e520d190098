package se.klartecken.rules.sollentuna;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Responsibility;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** Which committee answers for an account's content, and for the personal data in it. */
public final class AnsweringCommittee extends AccountFacts {

    private final @Nullable Responsibility responsibility;

    public AnsweringCommittee(AccountIn account) {
        super(account);
        this.responsibility = account.it().responsibility();
    }

    public Answer committeeAnswers() {
        return states(responsibility == null ? null : responsibility.committee(), place(), "committee");
    }

    /** Whether the committee that answers for the content is the controller. */
    public Answer committeeIsController() {
        String controller = responsibility == null ? null : responsibility.dataController();
        String committee = responsibility == null ? null : responsibility.committee();
        Answer known = holds(committee, place(), "committee", it -> true);
        return known.and(holds(
                controller,
                place(),
                "dataController",
                it -> !it.isBlank() && (committee == null || it.equals(committee))));
    }

    private Place place() {
        return subject().place().at("responsibility");
    }
}
