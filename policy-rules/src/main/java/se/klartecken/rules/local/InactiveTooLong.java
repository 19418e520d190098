package se.klartecken.rules.local;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.klartecken.clause.Text;
import se.klartecken.model.Closure;
import se.klartecken.model.LocalValue;
import se.klartecken.model.Post;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
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
    protected Answer concerned() {
        Closure closure = account.it().closure();
        boolean closed = closure != null && closure.closedAt() != null;
        return Answer.known(!closed, subject().place().at("closure"));
    }

    @Override
    public Answer kept() {
        Place at = subject().place().at("posts");
        if (account.it().posts() == null) {
            return Answer.missing(at);
        }
        boolean recent = lastPublication()
                .filter(last -> CaseFile.dayOf(last).plusDays(amount()).isAfter(file().today()))
                .isPresent();
        return recent ? Answer.known(true, at) : Answer.open(at);
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
