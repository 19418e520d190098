package se.klartecken.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import se.klartecken.input.Place;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.rules.answer.Answer;

/** A post on its account. */
public final class PostIn {

    private final CaseFile file;
    private final Subject subject;
    private final Post it;
    private final AccountIn account;
    private final LocalDate publishedOn;

    PostIn(CaseFile file, Subject subject, Post it, AccountIn account) {
        this.file = file;
        this.subject = subject;
        this.it = it;
        this.account = account;
        this.publishedOn = CaseFile.dayOf(publication());
    }

    private PostIn(PostIn placed, AccountIn unplaced) {
        this.file = placed.file.unplaced();
        this.subject = placed.subject.unplaced();
        this.it = placed.it;
        this.account = unplaced;
        this.publishedOn = placed.publishedOn;
    }

    public CaseFile file() {
        return file;
    }

    public Subject subject() {
        return subject;
    }

    public Post it() {
        return it;
    }

    public AccountIn account() {
        return account;
    }

    /** The same, where nobody asks where facts stand. */
    PostIn unplaced(AccountIn unplaced) {
        return new PostIn(this, unplaced);
    }

    /** Whether it stands on an employee's own account, and nobody recorded that it was said for the municipality. */
    public boolean isPerhapsPrivate() {
        return account.it().nature() == AccountNature.PRIVATE && !isForTheMunicipality();
    }

    /** Whether somebody recorded that it was said in service, or as the municipality's representative. */
    public boolean isForTheMunicipality() {
        Capacity capacity = it.speaker() == null ? null : it.speaker().capacity();
        return capacity == Capacity.IN_SERVICE || capacity == Capacity.REPRESENTATIVE;
    }

    /** Whether it stands on an account of the municipality's own. */
    Answer onTheCitysAccount() {
        return account.isOfficial()
                ? Answer.TRUE
                : Answer.known(false, account.subject().place().at("nature"));
    }

    /** Whether it has yet to be published. */
    public boolean isAhead() {
        return it.status() == PostStatus.DRAFT || it.status() == PostStatus.PLANNED;
    }

    /** Whether the policy judges it: when it was published, or is to be. What is only drafted is no act yet. */
    public Answer inScope() {
        Place place = subject.place();
        if (it.status() == PostStatus.DRAFT && it.plannedAt() == null) {
            return Answer.known(false, place.at("status"));
        }
        return file.inForceAt(publication(), place.at(isAhead() ? "plannedAt" : "publishedAt"));
    }

    /** When it was published or is to be; a draft without a plan is judged as if it were published at the check. */
    public Instant publication() {
        if (it.publishedAt() != null && !isAhead()) {
            return it.publishedAt();
        }
        return it.plannedAt() != null ? it.plannedAt() : file.asOf();
    }

    /** The day of {@link #publication} in Stockholm. */
    public LocalDate publishedOn() {
        return publishedOn;
    }
}
