package se.klartecken.rules.sollentuna;

import java.util.function.Consumer;
import se.klartecken.clause.Catalogue;
import se.klartecken.model.AccountRight;
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
        recorded.routines(organisation, views);
        views.accept(new RecordsOfOrganisation(organisation));
    }

    @Override
    public void account(AccountIn account, Consumer<View> views) {
        recorded.about(account.file(), account.subject(), views);
        views.accept(new StrategyForAccount(account));
        for (ForumNotice.Notice notice : ForumNotice.Notice.values()) {
            views.accept(new ForumNotice(account, notice));
        }
        views.accept(new OwnForum(account));
        views.accept(new AccountInCare(account));
        for (AccountRight right : AccountRight.values()) {
            views.accept(new PersonsOnAccount(account, right));
        }
        views.accept(new RolesOnAccount(account));
        views.accept(new ClosedAccount(account));
    }

    @Override
    public void post(PostIn post, Consumer<View> views) {
        views.accept(new PostByCommittee(post));
        views.accept(new PostWithDocuments(post));
        views.accept(new PostInOthersForum(post));
    }

    @Override
    public void message(MessageIn message, Consumer<View> views) {
        views.accept(new MessageToHandle(message));
        views.accept(new QuestionToAnswer(message));
    }
}
