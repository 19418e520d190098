package se.klartecken.rules.sollentuna;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import se.klartecken.clause.Catalogue;
import se.klartecken.model.AccountRight;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.MessageKind;
import se.klartecken.model.OrganisationKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.RecordedDuties;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.local.LocalDuties;
import se.klartecken.rules.local.RulesOnAccount;

/** Through which eyes Sollentuna's paragraphs look at each subject. */
final class SollentunaViews implements ViewMaker {

    /** For what a committee may set values of its own, and which clause each makes more definite. */
    private static final LocalDuties LOCAL = new LocalDuties(Map.of(
            LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS, "SOL-4-11",
            LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS, "SOL-4-11",
            LocalValueKind.REVIEW_INACTIVE_AFTER_DAYS, "SOL-4-3",
            LocalValueKind.CLOSURE_NOTICE_DAYS, "SOL-7-12"));

    private static final Bounds BOUNDS =
            new Bounds("sollentuna", "SOL-0-1", "SOL-1-1", "SOL-1-1", EnumSet.of(OrganisationKind.ASSOCIATION), false);

    private final RecordedDuties recorded;

    SollentunaViews(Catalogue catalogue) {
        this.recorded = new RecordedDuties(catalogue);
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    @Override
    public void organisation(OrganisationIn organisation, Consumer<View> views) {
        recorded.about(organisation, views);
        var records = new RecordsOfOrganisation(organisation, BOUNDS);
        recorded.routines(organisation, records.hasUsedSocialMedia(), views);
        views.accept(records);
    }

    @Override
    public void account(AccountIn account, Consumer<View> views) {
        recorded.about(account, views);
        views.accept(new StrategyForAccount(account));
        for (ForumNotice.Notice notice : ForumNotice.Notice.values()) {
            views.accept(new ForumNotice(account, notice));
        }
        views.accept(new OwnForum(account));
        views.accept(new PresenceInForum(account));
        views.accept(new AccountInCare(account));
        for (AccountRight right : AccountRight.values()) {
            views.accept(new PersonsOnAccount(account, right));
        }
        views.accept(new AnsweringCommittee(account));
        views.accept(new RolesOnAccount(account));
        views.accept(new RequestsOfDataSubjects(account));
        views.accept(new AccessToAccount(account));
        var closed = new ClosedAccount(account);
        views.accept(closed);
        LOCAL.about(account, () -> new RulesOnAccount(Answer.TRUE, closed.noticeGiven()), views);
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
        var question = new QuestionToAnswer(message);
        if (message.it().kind() == MessageKind.QUESTION || message.file().explained()) {
            views.accept(question);
        }
        LOCAL.about(message, question::rulesOnAnswer, views);
    }
}
