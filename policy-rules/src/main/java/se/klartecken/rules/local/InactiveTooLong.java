package se.klartecken.rules.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.model.Closure;
import se.klartecken.model.LocalValue;
import se.klartecken.model.Post;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Placed;

/** An account that the organisation wants a person to look at once nothing was published for so many calendar days. */
public final class InactiveTooLong extends LocalDuty {

    private final AccountIn account;

    InactiveTooLong(AccountIn account, Placed<LocalValue> value, String clauseId) {
        super(account.file(), account.subject(), value, clauseId);
        this.account = account;
    }

    @Override
    public Answer applies() {
        Closure closure = account.it().closure();
        boolean closed = closure != null && closure.closedAt() != null;
        AccountStart start = account.it().start();
        boolean started =
                start == null || start.startedOn() == null || !start.startedOn().isAfter(file().today());
        return Answer.known(!closed && started, subject().place().at("closure"));
    }

    @Override
    public Answer kept() {
        Place at = subject().place().at("posts");
        if (account.it().posts() == null) {
            return Answer.missing(at);
        }
        if (isRecentOn(file().today())) {
            return Answer.known(true, at);
        }
        return isRecentOn(CaseFile.dayOf(file().recordedUntil()))
                ? Answer.missing(Place.CASE.at("recordedUntil"))
                : Answer.open(at);
    }

    private boolean isRecentOn(LocalDate now) {
        return Stream.concat(lastPublication().map(CaseFile::dayOf).stream(), firstDay().stream())
                .anyMatch(day -> day.plusDays(amount()).isAfter(now));
    }

    private Optional<LocalDate> firstDay() {
        return Optional.ofNullable(account.it().start()).flatMap(start -> Optional.ofNullable(start.startedOn()));
    }

    private Optional<Instant> lastPublication() {
        List<Post> posts =
                account.it().posts() == null ? List.of() : account.it().posts();
        return posts.stream()
                .flatMap(post -> Optional.ofNullable(post.publishedAt()).stream())
                .filter(at -> !at.isAfter(file().asOf()))
                .max(Comparator.naturalOrder());
    }

    @Override
    public Text words() {
        return new Text(
                "Ett konto där inget har publicerats på " + amount() + " dagar ska ses över.",
                "An account on which nothing was published for " + amount() + " days is to be looked at.");
    }
}
