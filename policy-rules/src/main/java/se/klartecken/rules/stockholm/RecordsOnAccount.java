package se.klartecken.rules.stockholm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Archiving;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;

/** What is on an account as official documents: kept, archived, disposed of. */
public final class RecordsOnAccount extends View {

    private final AccountIn account;
    private final @Nullable Archiving archiving;

    public RecordsOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.archiving = account.it().archiving();
    }

    /** Whether there are posts or messages of which nothing by themselves is on record. */
    public Answer holdsItemsNotRecordedSingly() {
        Answer posts = anyElement(
                account.it().posts(),
                subject().place(),
                "posts",
                (post, at) -> Answer.known(
                        isOut(post) && isInForce(post.publishedAt()) && !KeptItem.saysHowItIsKept(post.recordKeeping()),
                        at));
        Answer messages = anyElement(
                account.it().messages(),
                subject().place(),
                "messages",
                (message, at) -> Answer.known(
                        isInForce(message.receivedAt())
                                && !KeptItem.saysHowItIsKept(message.recordKeeping())
                                && Registration.of(message, file().asOf()).isEmpty(),
                        at));
        return posts.or(messages);
    }

    private static boolean isOut(Post post) {
        return post.status() == PostStatus.PUBLISHED || post.status() == PostStatus.REMOVED;
    }

    /** What is only drafted, or older than the policy, is not asked about. */
    private boolean isInForce(@Nullable Instant act) {
        return act != null && !CaseFile.dayOf(act).isBefore(file().adopted());
    }

    public Answer registeredOrKeptInOrder() {
        return recorded("STO-ALL-2", "OFFICIAL_DOCUMENTS");
    }

    public Answer archived() {
        return recorded("STO-ALL-3", "ARCHIVING").orElse(states(planRef(), place(), "planRef"));
    }

    /** Without a decision nothing can be disposed of; whether there is anything to dispose of, only a person can say. */
    public Answer disposedOf() {
        Answer decided =
                states(archiving == null ? null : archiving.disposalDecisionRef(), place(), "disposalDecisionRef");
        Answer onRecord = decided.isFalse() ? Answer.open(place().at("disposalDecisionRef")) : decided;
        return recorded("STO-ALL-4", "DISPOSAL").orElse(onRecord);
    }

    private Answer recorded(String clauseId, String topic) {
        return file().records()
                .assessed(clauseId, subject())
                .orElse(file().records().attested(topic, subject()));
    }

    private @Nullable String planRef() {
        return archiving == null ? null : archiving.planRef();
    }

    private Place place() {
        return subject().place().at("archiving");
    }
}
