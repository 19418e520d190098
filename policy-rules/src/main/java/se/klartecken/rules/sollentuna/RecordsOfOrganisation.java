package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.REGISTER_GRANULARITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountRegister;
import se.klartecken.model.DocumentPlan;
import se.klartecken.model.DocumentPlanEntry;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.RegisterEntry;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.RoleReadings.RegisterGranularity;

/** The municipality's list of social media, and an operation's plan for its documents. */
public final class RecordsOfOrganisation extends View {

    private static final Place ACCOUNTS = Place.CASE.at("accounts");

    private final OrganisationIn organisation;
    private final Bounds bounds;
    private final @Nullable List<DocumentPlanEntry> plan;

    public RecordsOfOrganisation(OrganisationIn organisation, Bounds bounds) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
        this.bounds = bounds;
        DocumentPlan stated = organisation.it().documentPlan();
        this.plan = stated == null ? null : stated.entries();
    }

    public Answer keepsTheList() {
        return Answer.known(
                organisation.it().kind() == OrganisationKind.EXECUTIVE_OFFICE,
                subject().place().at("kind"));
    }

    /** Whether the list holds every account in the case. */
    public Answer listsEveryAccount() {
        AccountRegister register = organisation.it().register();
        List<RegisterEntry> entries = register == null ? null : register.entries();
        Place at = subject().place().at("register").at("entries");
        if (entries == null) {
            return Answer.missing(at);
        }
        if (file().content().accounts() == null) {
            return Answer.missing(ACCOUNTS);
        }
        Answer byMedium = file().reads(REGISTER_GRANULARITY, RegisterGranularity.MEDIUM);
        List<Account> accounts = file().accounts().stream()
                .map(Placed::it)
                .filter(account -> isUsed(account) && bounds.binds(account, file()))
                .toList();
        Set<String> listed = entries.stream().map(RegisterEntry::account).collect(Collectors.toSet());
        Set<PlatformKind> media = accounts.stream()
                .filter(account -> listed.contains(account.id()))
                .map(account -> account.platform().kind())
                .collect(Collectors.toSet());
        boolean all = accounts.stream()
                .allMatch(account -> listed.contains(account.id())
                        || ((byMedium.isTrue() || !isOwn(account))
                                && media.contains(account.platform().kind())));
        return Answer.known(all, at).resting(byMedium);
    }

    private static boolean isOwn(Account account) {
        return account.nature() == null || account.nature() == AccountNature.OFFICIAL;
    }

    /** Whether it uses, or has used, social media: what was published is to be kept after its account has ended. */
    public Answer hasUsedSocialMedia() {
        return hasAccount(this::isTheMunicipalitys);
    }

    /** Whether it uses any now. */
    public Answer usesSocialMedia() {
        return hasAccount(this::isUsed);
    }

    private Answer hasAccount(Predicate<Account> test) {
        return file().content().accounts() == null
                ? Answer.missing(ACCOUNTS)
                : Answer.known(
                        file().accountsOf(organisation).stream().map(Placed::it).anyMatch(test), ACCOUNTS);
    }

    private boolean isTheMunicipalitys(Account account) {
        return account.nature() != AccountNature.PRIVATE && account.nature() != AccountNature.POLITICIAN;
    }

    private boolean isUsed(Account account) {
        return isTheMunicipalitys(account) && !AccountIn.isOver(account.closure(), file().asOf());
    }

    /** Whether the plan tells of the medium of each account that the organisation uses. */
    public Answer planNamesEveryMedium() {
        Place at = planPlace();
        if (plan == null) {
            return Answer.missing(at);
        }
        var answers = new ArrayList<Answer>();
        answers.add(Answer.known(true, at));
        for (Placed<Account> owned : file().accountsOf(organisation)) {
            PlatformKind medium = owned.it().platform().kind();
            boolean named = plan.stream().anyMatch(entry -> entry.platform() == medium);
            answers.add(Answer.known(named || !isUsed(owned.it()), at));
        }
        return Answer.allOf(answers);
    }

    public Answer planHasEntries() {
        Answer entries = plan == null ? Answer.missing(planPlace()) : Answer.known(!plan.isEmpty(), planPlace());
        return hasUsedSocialMedia().and(entries);
    }

    public Answer planSaysHowAndHowMuch() {
        return everyEntry((entry, at) -> states(entry.preservationMethod(), at, "preservationMethod")
                .and(states(entry.preservationExtent(), at, "preservationExtent")));
    }

    public Answer planSaysWhenDisposed() {
        return everyEntry((entry, at) -> states(entry.disposal(), at, "disposal"));
    }

    private Answer everyEntry(Ask<DocumentPlanEntry> ask) {
        return plan == null ? Answer.missing(planPlace()) : Answer.allOf(each(plan, planPlace(), ask));
    }

    private Place planPlace() {
        return subject().place().at("documentPlan").at("entries");
    }
}
