package se.klartecken.rules.stockholm;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import se.klartecken.clause.Catalogue;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.DataCategory;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.ResponsibleTask;
import se.klartecken.rules.facts.AbsenceIn;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.RecordedDuties;
import se.klartecken.rules.facts.UseIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.local.LocalDuties;
import se.klartecken.rules.local.RulesOnAccount;
import se.klartecken.rules.local.RulesOnAnswer;

/** Through which eyes Stockholm's chapters look at each subject. */
final class StockholmViews implements ViewMaker {

    /** For what an organisation may set values of its own, and which clause each makes more definite. */
    private static final LocalDuties LOCAL = new LocalDuties(Map.of(
            LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS, "STO-SVA-8",
            LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS, "STO-SVA-8",
            LocalValueKind.MONITORING_PER_DAY, "STO-BEV-9",
            LocalValueKind.CLOSURE_NOTICE_DAYS, "STO-AVS-6",
            LocalValueKind.REVIEW_INACTIVE_AFTER_DAYS, "STO-PUB-1",
            LocalValueKind.REVIEW_REMOVAL_AFTER_MINUTES, "STO-PER-24",
            LocalValueKind.REMOVE_OFFENSIVE_MESSAGES, "STO-PER-41"));

    /** Administrations and companies, whatever their bodies are called; not what is neither, such as a foundation. */
    static final Bounds BOUNDS = new Bounds(
            "stockholm",
            "STO-INT-1",
            "STO-TIL-1",
            "STO-PRI-1",
            EnumSet.of(OrganisationKind.ASSOCIATION, OrganisationKind.OTHER),
            true);

    private final RecordedDuties recorded;

    StockholmViews(Catalogue catalogue) {
        this.recorded = new RecordedDuties(catalogue);
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    @Override
    public void organisation(OrganisationIn organisation, Consumer<View> views) {
        recorded.about(organisation, views);
        recorded.routines(organisation, views);
        views.accept(new FollowUpByOrganisation(organisation));
        views.accept(new MonitoringByOrganisation(organisation));
        views.accept(new OrganisationAndPrivacy(organisation));
        views.accept(new RegisterOfAccounts(organisation, BOUNDS));
        for (AccountStatus sort : AccountStatus.values()) {
            views.accept(new ReportingDuty(organisation, sort));
        }
        views.accept(new RoutinesOfOrganisation(organisation));
    }

    @Override
    public void account(AccountIn account, Consumer<View> views) {
        recorded.about(account, views);
        views.accept(new AccountOfSender(account));
        views.accept(new AccountWithGoals(account));
        views.accept(new ManagedAccount(account));
        views.accept(new StartOfAccount(account));
        views.accept(new PurposeOfAccount(account));
        views.accept(new ResponsibilityForAccount(account));
        for (ResponsibleTask task : ResponsibleTask.values()) {
            views.accept(new TaskOfResponsiblePerson(account, task));
        }
        for (BaseInformationField.Piece piece : BaseInformationField.Piece.values()) {
            views.accept(new BaseInformationField(account, piece));
        }
        views.accept(new ProfiledAccount(account));
        views.accept(new ReducedPublishing(account));
        views.accept(new ServiceOnAccount(account));
        views.accept(new AnsweringOnAccount(account));
        views.accept(new OpenAccount(account));
        var watched = new WatchedAccount(account);
        var closing = new ClosingAccount(account);
        views.accept(watched);
        views.accept(closing);
        LOCAL.about(account, () -> new RulesOnAccount(watched.watchedDaily(), closing.noticeStoodLongEnough()), views);
        views.accept(new RecordsOnAccount(account));
        views.accept(new PlannedContent(account));
        views.accept(new RestrainedStart(account));
        for (CommentNotice.Notice notice : CommentNotice.Notice.values()) {
            views.accept(new CommentNotice(account, notice));
        }
    }

    @Override
    public void absence(AbsenceIn absence, Consumer<View> views) {
        views.accept(new AbsenceFromAccount(absence));
    }

    @Override
    public void post(PostIn post, Consumer<View> views) {
        if (isPerhapsNotForTheCity(post)) {
            // It is asked for its capacity, and no more.
            views.accept(new EmployeeSpeaking(post));
            return;
        }
        views.accept(new OwnPost(post));
        views.accept(new EmployeeSpeaking(post));
        SuggestedDataInPost.of(post).forEach(views);
        views.accept(new AccessiblePost(post));
        views.accept(KeptItem.of(post));
    }

    /** On an employee's own account, or where others administer, only what is said for the city is its business. */
    private static boolean isPerhapsNotForTheCity(PostIn post) {
        return !post.account().isOfficial() && !post.isForTheMunicipality();
    }

    @Override
    public void use(UseIn use, Consumer<View> views) {
        if (isPerhapsNotForTheCity(use.post())) {
            return;
        }
        views.accept(new PersonalDataInPost(use));
        views.accept(new RestrainedUse(use));
        for (DataCategory category : SensitiveData.PROTECTED) {
            views.accept(new ProtectedDataInPost(use, category));
        }
    }

    @Override
    public void message(MessageIn message, Consumer<View> views) {
        LOCAL.about(message, () -> RulesOnAnswer.WITHOUT_TIME, views);
        views.accept(new MessageInDialogue(message));
        views.accept(KeptItem.of(message));
        views.accept(new MessageToAnswer(message));
        views.accept(new ManifestCrime(message));
        views.accept(new MessageWithPersonalData(message));
    }
}
