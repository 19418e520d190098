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
import se.klartecken.model.Post;

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
    private final References references = new References();
    private final Ids ids = new Ids(references);

    private Screening(Case content, Set<String> rejected, Instant asOf) {
        this.content = content;
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
        Case content = Objects.requireNonNull(document.content(), "a document that is rejected whole holds no case");
        var screening = new Screening(content, document.rejected(), asOf);
        screening.collectIds();
        screening.check();
        screening.references.rejectHanging(screening.faults);
        return screening.result(document);
    }

    private void collectIds() {
        visit("/organisations", content.organisations(), (at, it) -> ids.put(Ids.Sort.ORGANISATION, it.id(), at));
        visit("/dataSubjects", content.dataSubjects(), (at, it) -> ids.put(Ids.Sort.DATA_SUBJECT, it.id(), at));
        visit("/accounts", content.accounts(), (at, account) -> {
            ids.put(Ids.Sort.ACCOUNT, account.id(), at);
            visit(at + "/posts", account.posts(), (post, it) -> ids.put(Ids.Sort.POST, it.id(), post));
            visit(at + "/messages", account.messages(), (message, it) -> ids.put(Ids.Sort.MESSAGE, it.id(), message));
        });
    }

    /** What stands in an element that is rejected is checked as well: whoever mends it shall hear of all at once. */
    private void check() {
        visit("/organisations", content.organisations(), (at, it) -> OrganisationChecks.check(faults, ids, at, it));
        var births = new Births(content, ids);
        visit("/accounts", content.accounts(), (at, it) -> account(at, it, births));
        visit("/dataSubjects", content.dataSubjects(), (at, it) -> DataSubjectChecks.check(faults, ids, at, it));
        visit("/attestations", content.attestations(), (at, it) -> RecordChecks.check(faults, ids, at, it));
        visit("/assessments", content.assessments(), (at, it) -> RecordChecks.check(faults, ids, at, it));
    }

    private void account(String at, Account account, Births births) {
        AccountChecks.check(faults, ids, at, account);
        visit(at + "/posts", account.posts(), (post, it) -> post(post, it, births));
        visit(at + "/messages", account.messages(), (message, it) -> MessageChecks.check(faults, ids, message, it));
    }

    private void post(String at, Post post, Births births) {
        PostChecks.check(faults, ids, at, post);
        var uses = new UseChecks(faults, ids, births, post);
        visit(at + "/personalData", post.personalData(), uses::check);
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

    private <T> void visit(String pointer, @Nullable List<T> list, Visitor<T> visitor) {
        positions.forEach(pointer, list, (index, element) -> visitor.visit(pointer + "/" + index, element));
    }

    private interface Visitor<T> {
        void visit(String pointer, T element);
    }
}
