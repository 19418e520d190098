package se.klartecken.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;

/**
 * Finds what is well-formed and still makes no sense: references to nothing, ids that two things share, ends before
 * starts, events after the moment of the check. Each such fault rejects the element that it stands in, and what hangs
 * on that element; everything else is left to be judged.
 */
public final class Screening {

    private final Case content;
    private final Positions positions;
    private final Faults faults;
    private final Ids ids = new Ids();

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
     * @return the document without the elements that make no sense, its errors and theirs together
     */
    public static CaseDocument screen(CaseDocument document, Instant asOf) {
        Case content = Objects.requireNonNull(document.content(), "a document that is rejected whole holds no case");
        var screening = new Screening(content, document.rejected(), asOf);
        screening.collectIds();
        screening.ids.rejectDuplicates(screening.faults);
        screening.check();
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

    /** In the order in which elements hang on each other, so that one pass is enough. */
    private void check() {
        visit("/organisations", content.organisations(), (at, it) -> OrganisationChecks.check(faults, at, it));
        visit("/accounts", content.accounts(), (at, it) -> AccountChecks.check(faults, ids, at, it));
        visit("/dataSubjects", content.dataSubjects(), (at, it) -> DataSubjectChecks.check(faults, ids, at, it));
        var subjects = new SubjectsById(content, positions, faults);
        visit("/accounts", content.accounts(), (at, account) -> {
            visit(at + "/posts", account.posts(), (post, it) -> {
                PostChecks.check(faults, ids, post, it);
                var uses = new UseChecks(faults, ids, subjects, it);
                visit(post + "/personalData", it.personalData(), uses::check);
            });
            visit(at + "/messages", account.messages(), (message, it) -> MessageChecks.check(faults, message, it));
        });
        visit("/attestations", content.attestations(), (at, it) -> RecordChecks.check(faults, ids, at, it));
        visit("/assessments", content.assessments(), (at, it) -> RecordChecks.check(faults, ids, at, it));
    }

    private CaseDocument result(CaseDocument document) {
        if (faults.errors().isEmpty()) {
            return document;
        }
        var errors = new ArrayList<>(document.errors());
        errors.addAll(faults.errors());
        var rejected = new HashSet<>(document.rejected());
        rejected.addAll(faults.rejected());
        return new CaseDocument(pruned(), errors, rejected);
    }

    private Case pruned() {
        return CaseBuilder.builder(content)
                .organisations(kept("/organisations", content.organisations()))
                .accounts(keptAccounts())
                .dataSubjects(kept("/dataSubjects", content.dataSubjects()))
                .attestations(kept("/attestations", content.attestations()))
                .assessments(kept("/assessments", content.assessments()))
                .build();
    }

    private @Nullable List<Account> keptAccounts() {
        if (content.accounts() == null) {
            return null;
        }
        var accounts = new ArrayList<Account>();
        visit("/accounts", content.accounts(), (at, account) -> {
            if (!faults.rejects(at)) {
                accounts.add(AccountBuilder.builder(account)
                        .posts(keptPosts(at + "/posts", account.posts()))
                        .messages(kept(at + "/messages", account.messages()))
                        .build());
            }
        });
        return accounts;
    }

    private @Nullable List<Post> keptPosts(String pointer, @Nullable List<Post> all) {
        if (all == null) {
            return null;
        }
        var posts = new ArrayList<Post>();
        visit(pointer, all, (at, post) -> {
            if (!faults.rejects(at)) {
                posts.add(PostBuilder.builder(post)
                        .personalData(kept(at + "/personalData", post.personalData()))
                        .build());
            }
        });
        return posts;
    }

    private <T> @Nullable List<T> kept(String pointer, @Nullable List<T> all) {
        if (all == null) {
            return null;
        }
        var kept = new ArrayList<T>();
        visit(pointer, all, (at, element) -> {
            if (!faults.rejects(at)) {
                kept.add(element);
            }
        });
        return kept;
    }

    private <T> void visit(String pointer, @Nullable List<T> list, Visitor<T> visitor) {
        positions.forEach(pointer, list, (index, element) -> visitor.visit(pointer + "/" + index, element));
    }

    private interface Visitor<T> {
        void visit(String pointer, T element);
    }
}
