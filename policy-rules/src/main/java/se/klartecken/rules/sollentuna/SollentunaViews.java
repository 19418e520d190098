package se.klartecken.rules.sollentuna;

import java.util.function.Consumer;
import se.klartecken.clause.Catalogue;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.RecordedDuties;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;

/** Through which eyes Sollentuna's paragraphs look at each subject. */
final class SollentunaViews implements ViewMaker {

    private final RecordedDuties recorded;

    SollentunaViews(Catalogue catalogue) {
        this.recorded = new RecordedDuties(catalogue);
    }

    @Override
    public void organisation(OrganisationIn organisation, Consumer<View> views) {
        recorded.about(organisation.file(), organisation.subject(), views);
    }

    @Override
    public void account(AccountIn account, Consumer<View> views) {
        recorded.about(account.file(), account.subject(), views);
        views.accept(new AccountInCare(account));
    }

    @Override
    public void post(PostIn post, Consumer<View> views) {
        views.accept(new PostByCommittee(post));
    }

    @Override
    public void message(MessageIn message, Consumer<View> views) {
        views.accept(new MessageToHandle(message));
        views.accept(new QuestionToAnswer(message));
    }
}
