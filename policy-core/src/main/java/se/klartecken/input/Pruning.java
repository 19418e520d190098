package se.klartecken.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;

/** Leaves the rejected elements out of a case. */
final class Pruning {

    private final Positions positions;
    private final Set<String> rejected;
    private final Set<String> leftOut = new LinkedHashSet<>();

    /**
     * A pruning.
     *
     * @param positions where the elements stand that have not been left out already
     * @param rejected what is to be left out
     */
    Pruning(Positions positions, Set<String> rejected) {
        this.positions = positions;
        this.rejected = rejected;
    }

    /** What has been left out, in the order of the format and without what stands within it. */
    Set<String> leftOut() {
        return leftOut;
    }

    Case prune(Case content) {
        return CaseBuilder.builder(content)
                .organisations(kept(Place.CASE.at("organisations"), content.organisations(), Pruning::whole))
                .accounts(kept(Place.CASE.at("accounts"), content.accounts(), this::account))
                .dataSubjects(kept(Place.CASE.at("dataSubjects"), content.dataSubjects(), Pruning::whole))
                .attestations(kept(Place.CASE.at("attestations"), content.attestations(), Pruning::whole))
                .assessments(kept(Place.CASE.at("assessments"), content.assessments(), Pruning::whole))
                .findingDecisions(kept(Place.CASE.at("findingDecisions"), content.findingDecisions(), Pruning::whole))
                .build();
    }

    private Account account(Place at, Account account) {
        return AccountBuilder.builder(account)
                .posts(kept(at.at("posts"), account.posts(), this::post))
                .messages(kept(at.at("messages"), account.messages(), Pruning::whole))
                .build();
    }

    Post post(Place at, Post post) {
        return PostBuilder.builder(post)
                .personalData(kept(at.at("personalData"), post.personalData(), Pruning::whole))
                .build();
    }

    private static <T> T whole(Place at, T element) {
        return element;
    }

    private <T> @Nullable List<T> kept(Place list, @Nullable List<T> all, Inside<T> inside) {
        if (all == null) {
            return null;
        }
        var kept = new ArrayList<T>(all.size());
        positions.forEach(list, all, (index, element) -> {
            Place at = list.at(index);
            if (rejected.contains(at.toString())) {
                leftOut.add(at.toString());
            } else {
                kept.add(inside.prune(at, element));
            }
        });
        return kept;
    }

    private interface Inside<T> {
        T prune(Place place, T element);
    }
}
