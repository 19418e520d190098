package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccessKind;
import se.klartecken.model.Account;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountRegister;
import se.klartecken.model.AccountRight;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.CredentialHolder;
import se.klartecken.model.DataSubjectRequest;
import se.klartecken.model.Editor;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.RegisterEntry;
import se.klartecken.model.RequestAction;
import se.klartecken.model.RequestActionKind;
import se.klartecken.model.Responsibility;
import se.klartecken.model.Role;
import se.klartecken.report.Outcome;

/** § 7 Roller och ansvar, but for the closing of accounts. */
final class Section7 {
    private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

    private Section7() {}

    static void judge(AccountCase it, Book book) {
        Subject subject = it.subject();
        Truth live = Truth.of(it.facts().live(it.account()));
        Responsibility answers = it.account().responsibility();
        book.state("SOL-7-1", subject, live, Truth.said(answers == null ? null : answers.committee()));
        book.put("SOL-7-2", subject, decided(it, AccountRight.START));
        book.put("SOL-7-3", subject, decided(it, AccountRight.ADMINISTER));
        book.put("SOL-7-4", subject, decided(it, AccountRight.PARTICIPATE));
        book.put("SOL-7-5", subject, told(it, PersonDecision::communicationsNotifiedAt));
        book.put("SOL-7-7", subject, told(it, PersonDecision::committeeInformedAt));
        book.state("SOL-7-8", subject, live, moreColleagues(it));
        book.state("SOL-7-15", subject, live, controller(answers));
        book.put("SOL-7-16", subject, requests(it));
        book.attested("SOL-7-17", subject, live, AttestationTopic.LEGALLY_REQUIRED_INFORMATION);
    }

    /** SOL-7-2 to SOL-7-4: the head of the operation decides on a person before that person's first act (no decision on the account). */
    private static Outcome decided(AccountCase it, AccountRight right) {
        AccountAccess access = it.account().access();
        List<Editor> editors = access == null ? null : access.editors();
        Truth acts = Truth.any(editors, each -> acts(each, right));
        Truth decided = Truth.all(
                editors,
                each -> acts(each, right).not().or(Truth.any(access.decisions(), one -> covers(one, each, right))));
        Truth tooLate = Truth.any(
                editors,
                each -> acts(each, right)
                        .and(Truth.any(access.decisions(), one -> covers(one, each, right))
                                .not())
                        .and(hasActed(it.facts(), each)));
        return Verdict.duty(acts, decided, tooLate);
    }

    /** What was done before there were rules is not judged. */
    private static Truth acts(Editor editor, AccountRight right) {
        boolean older = editor.firstActOn() != null && editor.firstActOn().isBefore(Facts.ADOPTION);
        Truth inThatRight = editor.right() == null ? Truth.UNKNOWN : Truth.of(editor.right() == right);
        return inThatRight.and(Truth.of(!older));
    }

    private static Truth hasActed(Facts facts, Editor editor) {
        return editor.firstActOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!editor.firstActOn().isAfter(facts.today()));
    }

    private static Truth covers(PersonDecision decision, Editor editor, AccountRight right) {
        Truth person = decision.persons() == null
                ? Truth.UNKNOWN
                : Truth.of(decision.persons().contains(editor.person()));
        Truth byHead = decision.decidedByRole() == null
                ? Truth.UNKNOWN
                : Truth.of(decision.decidedByRole() == Role.HEAD_OF_OPERATION);
        Truth before = decision.decidedOn() == null || editor.firstActOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!decision.decidedOn().isAfter(editor.firstActOn()));
        return Truth.of(decision.right() == right).and(person).and(byHead).and(before);
    }

    /** SOL-7-5, SOL-7-7: told of each decision; earlier is fine, and no time is stated (reporting). */
    private static Outcome told(AccountCase it, Function<PersonDecision, @Nullable Instant> notice) {
        AccountAccess access = it.account().access();
        if (access == null || access.decisions() == null) {
            return Outcome.NEEDS_REVIEW;
        }
        return Verdict.together(access.decisions().stream()
                .map(each ->
                        Verdict.openDuty(taken(it.facts(), each), it.facts().happened(notice.apply(each))))
                .toList());
    }

    private static Truth taken(Facts facts, PersonDecision decision) {
        LocalDate day = decision.decidedOn();
        return Truth.of(day == null || (!day.isBefore(Facts.ADOPTION) && !day.isAfter(facts.today())));
    }

    /** SOL-7-8: somebody else can get in from the registration on (absence cover). */
    private static Truth moreColleagues(AccountCase it) {
        AccountAccess access = it.account().access();
        if (access == null) {
            return Truth.UNKNOWN;
        }
        Truth way = Truth.TRUE;
        if (it.facts().chose("roleBasedAccessSatisfies", "FALSE")) {
            way = access.kind() == null ? Truth.UNKNOWN : Truth.of(access.kind() == AccessKind.SHARED_CREDENTIALS);
        }
        return way.and(enough(it.facts(), access));
    }

    private static Truth enough(Facts facts, AccountAccess access) {
        if (access.holders() == null) {
            return Truth.UNKNOWN;
        }
        int needed = facts.chose("minOtherCredentialHolders", "TWO") ? 3 : 2;
        LocalDate registered = access.registeredOn();
        Set<String> surely = new HashSet<>();
        Set<String> possibly = new HashSet<>();
        for (CredentialHolder each : access.holders()) {
            Truth had = hadAccess(facts, each, registered);
            if (had.yes()) {
                surely.add(each.person());
            }
            if (!had.no()) {
                possibly.add(each.person());
            }
        }
        if (surely.size() >= needed) {
            return Truth.TRUE;
        }
        return possibly.size() >= needed ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** From the registration; for an account older than the rules, now. */
    private static Truth hadAccess(Facts facts, CredentialHolder holder, @Nullable LocalDate registered) {
        if (holder.since() == null || registered == null) {
            return Truth.UNKNOWN;
        }
        boolean older = registered.isBefore(Facts.ADOPTION);
        return Truth.of(!holder.since().isAfter(older ? facts.today() : registered));
    }

    /** SOL-7-15: the committee is the controller. */
    private static Truth controller(@Nullable Responsibility answers) {
        String controller = answers == null ? null : answers.dataController();
        String committee = answers == null ? null : answers.committee();
        Truth same = controller == null || committee == null ? Truth.UNKNOWN : Truth.of(controller.equals(committee));
        return Truth.said(controller).and(same);
    }

    /** SOL-7-16: rectify, block or erase on request what was not processed according to law (PUL and GDPR). */
    private static Outcome requests(AccountCase it) {
        List<DataSubjectRequest> requests = it.account().dataSubjectRequests();
        Truth owed = Truth.any(requests, each -> owed(it.facts(), each));
        Truth done = Truth.all(requests, each -> owed(it.facts(), each).not().or(acted(it.facts(), each)));
        Truth tooLate = Truth.any(
                requests,
                each -> owed(it.facts(), each)
                        .and(acted(it.facts(), each).not())
                        .and(Truth.of(limited(it.facts(), each)
                                && !limit(each).inTime(it.facts().asOf()))));
        return Verdict.duty(owed, done, tooLate);
    }

    private static Truth owed(Facts facts, DataSubjectRequest request) {
        boolean underTheRules = !Facts.beforeAdoption(request.receivedAt())
                && !request.receivedAt().isAfter(facts.asOf());
        return Truth.of(request.foundUnlawful()).and(Truth.of(underTheRules));
    }

    /** The month is the GDPR's, and so is only for requests since it applies. */
    private static boolean limited(Facts facts, DataSubjectRequest request) {
        return facts.chose("dataSubjectRequestOuterLimit", "GDPR_ONE_MONTH")
                && !Facts.day(request.receivedAt()).isBefore(GDPR);
    }

    private static Due limit(DataSubjectRequest request) {
        LocalDate received = Facts.day(request.receivedAt());
        return new Due(Facts.startOf(received.plusMonths(1).plusDays(1)), false);
    }

    private static Truth acted(Facts facts, DataSubjectRequest request) {
        if (request.actions() == null) {
            return Truth.UNKNOWN;
        }
        List<RequestAction> acts = request.actions().stream()
                .filter(each -> !each.at().isAfter(facts.asOf()))
                .toList();
        boolean refusedAlone =
                !acts.isEmpty() && acts.stream().allMatch(each -> each.kind() == RequestActionKind.REFUSED);
        if (refusedAlone) {
            return Truth.UNKNOWN; // why, is for a person to judge
        }
        boolean limited = limited(facts, request);
        boolean kept = acts.stream()
                .anyMatch(each -> each.kind() != RequestActionKind.REFUSED
                        && (!limited || limit(request).inTime(each.at())));
        boolean unseen = limited
                && !limit(request).inTime(facts.asOf())
                && limit(request).inTime(facts.recordedUntil());
        return kept || !unseen ? Truth.of(kept) : Truth.UNKNOWN;
    }

    /** SOL-7-6: the municipality keeps a list, by the office to whose communications department one reports (reporting). */
    static void judge(Facts facts, Organisation organisation, Subject subject, Book book) {
        AccountRegister register = organisation.register();
        Truth keeps = Truth.of(organisation.kind() == OrganisationKind.EXECUTIVE_OFFICE);
        List<Account> used = facts.accountsOrUnknown() == null ? null : used(facts);
        Truth kept = register == null || register.entries() == null
                ? Truth.UNKNOWN
                : Truth.all(
                        used,
                        account -> Truth.any(register.entries(), entry -> Truth.of(lists(facts, entry, account))));
        book.state("SOL-7-6", subject, keeps, kept);
    }

    private static List<Account> used(Facts facts) {
        return facts.accounts().stream()
                .filter(each -> facts.bound(each) && each.nature() != AccountNature.PRIVATE && facts.live(each))
                .toList();
    }

    private static boolean lists(Facts facts, RegisterEntry entry, Account account) {
        if (entry.account().equals(account.id())) {
            return true;
        }
        // Of what others administer, the list names the medium.
        return (facts.chose("registerGranularity", "MEDIUM") || !Facts.official(account))
                && used(facts).stream()
                        .anyMatch(each -> each.id().equals(entry.account())
                                && each.platform().kind() == account.platform().kind());
    }
}
