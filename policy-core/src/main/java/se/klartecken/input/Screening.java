package se.klartecken.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.Case;

/**
 * Finds what is well-formed and still makes no sense: references to nothing, ids that two things share, ends before
 * starts, events after the moment of the check. Each such fault rejects the smallest element that it stands in, with
 * what stands in that; everything else is left to be judged.
 *
 * <p>What refers to a rejected element, or to something within one, is rejected too, and so on until nobody new is
 * met. An organisation takes its accounts along, a data subject the uses of its data and the posts whose media show it,
 * an account or post the data subjects whose consents are limited to it, and each of them what was recorded about it.
 * Elements that refer to each other in a ring stay while there is no fault among them. A rejected use of personal data
 * leaves its post alone. So every reference in the result leads to something there, and screening the result once more
 * finds nothing more.
 *
 * <p>What was rejected earlier, in reading, is not known by its id any more: a reference to it is one to nothing.
 */
public final class Screening {

    private final Case content;
    private final Positions positions;
    private final Faults faults;
    private final References references;
    private final Ids ids;

    private Screening(Case content, Set<String> rejected, Instant asOf, boolean isOpen, References references) {
        this.content = content;
        this.references = references;
        this.ids = new Ids(references, isOpen);
        this.positions = new Positions(rejected);
        this.faults = new Faults(asOf);
    }

    /**
     * Screens a document.
     *
     * @param document what was read; not rejected whole
     * @param asOf the moment of the check
     * @return the document without the elements that make no sense; to its errors are added first all faults and then
     *     all references to rejected elements, both in the order of the format
     */
    public static CaseDocument screen(CaseDocument document, Instant asOf) {
        return of(document, asOf, false).result(document);
    }

    /**
     * Screens a document in which posts and messages are to be judged that do not stand in it. References to posts and
     * messages that are not there are no fault: they may yet come.
     */
    public static ScreenedCase open(CaseDocument document, Instant asOf) {
        Screening screening = of(document, asOf, true);
        return new ScreenedCase(
                screening.result(document), screening.ids, new Births(screening.content, screening.ids), asOf);
    }

    /** Who refers to whom matters only where there is a fault, which most cases are without. */
    private static Screening of(CaseDocument document, Instant asOf, boolean isOpen) {
        Screening screening = checked(document, asOf, isOpen, new References(false));
        if (screening.faults.errors().isEmpty()) {
            return screening;
        }
        Screening again = checked(document, asOf, isOpen, new References(true));
        again.references.rejectHanging(again.faults);
        return again;
    }

    private static Screening checked(CaseDocument document, Instant asOf, boolean isOpen, References references) {
        Case content = Objects.requireNonNull(document.content(), "a document that is rejected whole holds no case");
        var screening = new Screening(content, document.rejected(), asOf, isOpen, references);
        screening.collectIds();
        screening.check();
        return screening;
    }

    private void collectIds() {
        visit(
                Place.CASE.at("organisations"),
                content.organisations(),
                (at, it) -> ids.put(Ids.Sort.ORGANISATION, it.id(), at));
        visit(
                Place.CASE.at("dataSubjects"),
                content.dataSubjects(),
                (at, it) -> ids.put(Ids.Sort.DATA_SUBJECT, it.id(), at));
        visit(Place.CASE.at("accounts"), content.accounts(), (at, account) -> {
            ids.put(Ids.Sort.ACCOUNT, account.id(), at);
            visit(at.at("posts"), account.posts(), (post, it) -> ids.put(Ids.Sort.POST, it.id(), post));
            visit(at.at("messages"), account.messages(), (message, it) -> ids.put(Ids.Sort.MESSAGE, it.id(), message));
        });
    }

    /** What stands in an element that is rejected is checked as well: whoever mends it shall hear of all at once. */
    private void check() {
        visit(
                Place.CASE.at("organisations"),
                content.organisations(),
                (at, it) -> OrganisationChecks.check(faults, ids, at, it));
        var items = new ItemChecks(faults, ids, new Births(content, ids), positions);
        visit(Place.CASE.at("accounts"), content.accounts(), (at, it) -> account(at, it, items));
        visit(
                Place.CASE.at("dataSubjects"),
                content.dataSubjects(),
                (at, it) -> DataSubjectChecks.check(faults, ids, at, it));
        visit(
                Place.CASE.at("attestations"),
                content.attestations(),
                (at, it) -> RecordChecks.check(faults, ids, at, it));
        visit(Place.CASE.at("assessments"), content.assessments(), (at, it) -> RecordChecks.check(faults, ids, at, it));
        visit(
                Place.CASE.at("findingDecisions"),
                content.findingDecisions(),
                (at, it) -> RecordChecks.check(faults, at, it));
    }

    private void account(Place at, Account account, ItemChecks items) {
        AccountChecks.check(faults, ids, at, account);
        visit(at.at("posts"), account.posts(), items::post);
        visit(at.at("messages"), account.messages(), items::message);
    }

    private CaseDocument result(CaseDocument document) {
        if (faults.errors().isEmpty()) {
            return document;
        }
        var errors = new ArrayList<>(document.errors());
        errors.addAll(faults.errors());
        var pruning = new Pruning(positions, faults.rejected());
        Case pruned = pruning.prune(content);
        return new CaseDocument(pruned, errors, joined(document.rejected(), pruning.leftOut()));
    }

    /** What was rejected before and now, less what was rejected before within something that is rejected now. */
    private static Set<String> joined(Set<String> before, Set<String> now) {
        var all = new LinkedHashSet<String>();
        before.stream().filter(element -> !Pointers.isIn(element, now)).forEach(all::add);
        all.addAll(now);
        return all;
    }

    private <T> void visit(Place list, @Nullable List<T> elements, Visitor<T> visitor) {
        positions.forEach(list, elements, (index, element) -> visitor.visit(list.at(index), element));
    }

    private interface Visitor<T> {
        void visit(Place place, T element);
    }
}
