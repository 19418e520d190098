package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccessKind;
import se.klartecken.model.Account;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.AccountRegister;
import se.klartecken.model.AccountRight;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.CredentialHolder;
import se.klartecken.model.DataSubjectRequest;
import se.klartecken.model.Editor;
import se.klartecken.model.Organisation;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.Platform;
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

    /** SOL-7-2 to SOL-7-4: the head of the operation decides on a person before that person's first act (A42). */
    private static Outcome decided(AccountCase it, AccountRight right) {
        AccountAccess access = it.account().access();
        if (access == null || access.editors() == null) {
            return Outcome.NEEDS_REVIEW;
        }
        return Verdict.together(access.editors().stream()
                .map(each -> decided(it.facts(), access, each, right))
                .toList());
    }

    private static Outcome decided(Facts facts, AccountAccess access, Editor editor, AccountRight right) {
        LocalDate first = editor.firstActOn();
        Truth applies = editor.right() == null ? Truth.UNKNOWN : Truth.of(editor.right() == right);
        if (first == null) {
            applies = applies.and(Truth.UNKNOWN);
        } else if (first.isBefore(Facts.ADOPTION)) {
            applies = Truth.FALSE;
        }
        Truth covered = Truth.any(access.decisions(), each -> covers(each, editor, right));
        Truth late = first == null ? Truth.UNKNOWN : Truth.of(!first.isAfter(facts.today()));
        return Verdict.duty(applies, covered, late);
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

    /** SOL-7-5, SOL-7-7: told of each decision; earlier is fine, and no time is stated (A23). */
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
        return day == null ? Truth.UNKNOWN : Truth.of(!day.isBefore(Facts.ADOPTION) && !day.isAfter(facts.today()));
    }

    /** SOL-7-8: somebody else can get in from the registration on (A22). */
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
            boolean notYet = holder.since() != null && holder.since().isAfter(facts.today());
            return notYet ? Truth.FALSE : Truth.UNKNOWN;
        }
        boolean older = registered.isBefore(Facts.ADOPTION);
        return Truth.of(!holder.since().isAfter(older ? facts.today() : registered));
    }

    /** SOL-7-15: the committee is the controller. */
    private static Truth controller(@Nullable Responsibility answers) {
        String controller = answers == null ? null : answers.dataController();
        Truth named = Truth.said(controller);
        String committee = answers == null ? null : answers.committee();
        boolean another = named.yes() && Truth.said(committee).yes() && !Objects.equals(controller, committee);
        return another ? Truth.UNKNOWN : named;
    }

    /** SOL-7-16: rectify, block or erase on request what was not processed according to law (A33). */
    private static Outcome requests(AccountCase it) {
        List<DataSubjectRequest> requests = it.account().dataSubjectRequests();
        if (requests == null) {
            return Outcome.NEEDS_REVIEW;
        }
        List<Outcome> found = new ArrayList<>();
        for (DataSubjectRequest each : requests) {
            boolean bound = !Facts.beforeAdoption(each.receivedAt())
                    && !each.receivedAt().isAfter(it.facts().asOf());
            if (bound) {
                found.add(request(it.facts(), each));
            }
        }
        return Verdict.together(found);
    }

    private static Outcome request(Facts facts, DataSubjectRequest request) {
        Truth applies = Truth.of(request.foundUnlawful());
        if (request.actions() == null) {
            return Verdict.openDuty(applies, Truth.UNKNOWN);
        }
        LocalDate received = Facts.day(request.receivedAt());
        boolean limited = facts.chose("dataSubjectRequestOuterLimit", "GDPR_ONE_MONTH") && !received.isBefore(GDPR);
        Due due = new Due(Facts.startOf(received.plusMonths(1).plusDays(1)), false);
        Instant acted = null;
        boolean refused = false;
        for (RequestAction each : request.actions()) {
            if (each.at().isAfter(facts.asOf())) {
                continue;
            }
            if (each.kind() == RequestActionKind.REFUSED) {
                refused = true;
            } else if (acted == null || each.at().isBefore(acted)) {
                acted = each.at();
            }
        }
        if (acted != null) {
            return Verdict.state(applies, Truth.of(!limited || due.inTime(acted)));
        }
        if (refused || (limited && !due.inTime(facts.recordedUntil()))) {
            return Verdict.state(applies, Truth.FALSE);
        }
        return Verdict.openDuty(applies, facts.notRecorded());
    }

    /** SOL-7-6: the municipality keeps a list; it is judged where somebody keeps it (A23). */
    static void judge(Facts facts, Organisation organisation, Subject subject, Book book) {
        AccountRegister register = organisation.register();
        boolean keptElsewhere =
                facts.organisations().stream().anyMatch(each -> facts.bound(each) && each.register() != null);
        if (register == null && keptElsewhere) {
            book.notApplicable("SOL-7-6", subject);
            return;
        }
        List<Account> used = facts.accountsOrUnknown() == null ? null : used(facts);
        Truth applies = used == null ? Truth.UNKNOWN : Truth.of(!used.isEmpty());
        Truth kept = register == null
                ? Truth.UNKNOWN
                : Truth.all(
                        used,
                        account -> Truth.any(register.entries(), entry -> Truth.of(lists(facts, entry, account))));
        book.state("SOL-7-6", subject, applies, kept);
    }

    private static List<Account> used(Facts facts) {
        return facts.accounts().stream()
                .filter(each -> facts.bound(each) && Facts.official(each) && facts.live(each))
                .toList();
    }

    private static boolean lists(Facts facts, RegisterEntry entry, Account account) {
        if (entry.account().equals(account.id())) {
            return true;
        }
        return facts.chose("registerGranularity", "MEDIUM")
                && facts.accounts().stream()
                        .anyMatch(each ->
                                each.id().equals(entry.account()) && sameMedium(each.platform(), account.platform()));
    }

    private static boolean sameMedium(Platform one, Platform other) {
        return one.kind() == other.kind() && Objects.equals(one.name(), other.name());
    }
}
