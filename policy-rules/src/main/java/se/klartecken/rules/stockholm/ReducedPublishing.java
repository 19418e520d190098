package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.NOTICE_TIMING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Closure;
import se.klartecken.model.Post;
import se.klartecken.model.ReducedPeriod;
import se.klartecken.model.Upkeep;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.UpkeepReadings.NoticeTiming;

/** An account and the periods in which less is published there than usual. */
public final class ReducedPublishing extends View {

    private final AccountIn account;
    private final @Nullable List<ReducedPeriod> periods;

    public ReducedPublishing(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        Upkeep upkeep = account.it().upkeep();
        this.periods = upkeep == null ? null : upkeep.reducedPeriods();
    }

    public Answer hasReducedPeriods() {
        return any(
                periods, upkeep(), "reducedPeriods", (period, at) -> Answer.known(concernsUs(period), at.at("from")));
    }

    /** Whether a post on this account announces each of them. */
    public Answer announced() {
        return periods == null
                ? Answer.missing(upkeep().at("reducedPeriods"))
                : Answer.allOf(each(
                        periods,
                        upkeep().at("reducedPeriods"),
                        (period, at) -> concernsUs(period) ? announced(period, at) : Answer.TRUE));
    }

    /** A period that begins before the policy, or after the account's end, is none of its business. */
    private boolean concernsUs(ReducedPeriod period) {
        Closure closure = account.it().closure();
        boolean over = closure != null
                && closure.closedAt() != null
                && CaseFile.dayOf(closure.closedAt()).isBefore(period.from());
        return !over && !period.from().isBefore(file().adopted());
    }

    /** Whether those that nobody announced have all yet to begin. */
    public Answer toCome() {
        return periods == null
                ? Answer.missing(upkeep().at("reducedPeriods"))
                : Answer.allOf(each(
                        periods,
                        upkeep().at("reducedPeriods"),
                        (period, at) ->
                                concernsUs(period) && announced(period, at).isFalse()
                                        ? Answer.known(period.from().isAfter(file().today()), at.at("from"))
                                        : Answer.TRUE));
    }

    public List<Step> announce() {
        return List.of(Step.ANNOUNCE);
    }

    private Answer announced(ReducedPeriod period, Place at) {
        return any(period.noticePosts(), at, "noticePosts", (id, notice) -> announces(id, notice, period));
    }

    private Answer announces(String postId, Place notice, ReducedPeriod period) {
        if (account.it().posts() == null) {
            return Answer.missing(subject().place().at("posts"));
        }
        Optional<LocalDate> published = publicationOf(postId);
        Answer inTime = Answer.known(
                        published.filter(day -> !day.isAfter(period.from())).isPresent(), notice)
                .resting(Answer.known(true, subject().place().at("posts")));
        if (inTime.isTrue() && takenDownBefore(postId, period.from())) {
            return Answer.open(notice);
        }
        boolean during = published.filter(day -> !day.isAfter(period.until())).isPresent();
        return inTime.isFalse() && published.isPresent() ? inTime.or(late(notice, during)) : inTime;
    }

    /** The text does not say by when: what comes after the first day is for a person to judge, unless read otherwise. */
    private Answer late(Place notice, boolean during) {
        Answer anyTime = file().reads(NOTICE_TIMING, NoticeTiming.ANY_TIME_DURING);
        return anyTime.isTrue() && during ? anyTime : Answer.open(notice).resting(anyTime);
    }

    /** Announced and taken down before the period began: whether it was announced is for a person to judge. */
    private boolean takenDownBefore(String postId, LocalDate day) {
        List<Post> posts =
                account.it().posts() == null ? List.of() : account.it().posts();
        return posts.stream()
                .filter(post -> post.id().equals(postId))
                .flatMap(post -> Optional.ofNullable(post.removedAt()).stream())
                .anyMatch(removed -> CaseFile.dayOf(removed).isBefore(day));
    }

    private Optional<LocalDate> publicationOf(String postId) {
        List<Post> posts =
                account.it().posts() == null ? List.of() : account.it().posts();
        return posts.stream()
                .filter(post -> post.id().equals(postId))
                .flatMap(post -> Optional.ofNullable(post.publishedAt()).stream())
                .map(CaseFile::dayOf)
                .findFirst();
    }

    private Place upkeep() {
        return subject().place().at("upkeep");
    }
}
