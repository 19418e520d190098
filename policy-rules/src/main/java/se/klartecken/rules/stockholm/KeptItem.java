package se.klartecken.rules.stockholm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.RecordKeeping;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.Subject;
import se.klartecken.rules.facts.View;

/** A post or message as the official document that it normally is. */
public final class KeptItem extends View {

    private final @Nullable RecordKeeping record;
    private final @Nullable Place registered;
    private final Answer inScope;

    private KeptItem(
            CaseFile file,
            Subject subject,
            @Nullable RecordKeeping record,
            @Nullable Place registered,
            Answer inScope) {
        super(file, subject);
        this.record = record;
        this.registered = registered;
        this.inScope = inScope;
    }

    static KeptItem of(PostIn post) {
        Answer published =
                post.isAhead() ? Answer.known(false, post.subject().place().at("status")) : post.inScope();
        return new KeptItem(post.file(), post.subject(), post.it().recordKeeping(), registration(post), published);
    }

    static KeptItem of(MessageIn message) {
        Place received = message.subject().place().at("receivedAt");
        Answer inScope = message.file().inForceAt(message.it().receivedAt(), received);
        return new KeptItem(
                message.file(), message.subject(), message.it().recordKeeping(), registration(message), inScope);
    }

    /** Where it stands that a post is registered, if it does. */
    private static @Nullable Place registration(PostIn post) {
        return isRegistered(post.it().recordKeeping(), post.file())
                ? post.subject().place().at("recordKeeping").at("registeredAt")
                : null;
    }

    private static @Nullable Place registration(MessageIn message) {
        Place place = message.subject().place();
        if (isRegistered(message.it().recordKeeping(), message.file())) {
            return place.at("recordKeeping").at("registeredAt");
        }
        return Registration.of(message.it(), message.file().asOf()).isPresent() ? place.at("moderation") : null;
    }

    private static boolean isRegistered(@Nullable RecordKeeping record, CaseFile file) {
        return record != null
                && record.registeredAt() != null
                && !record.registeredAt().isAfter(file.asOf());
    }

    @Override
    public Answer inScope() {
        return inScope;
    }

    /** Whether something is on record of this very item; of what is not, its account is asked once. */
    public Answer officialDocumentOnRecord() {
        if (!saysHowItIsKept(record)) {
            return registered == null ? Answer.known(false, place()) : Answer.known(true, registered);
        }
        return record != null && Boolean.FALSE.equals(record.officialDocument())
                ? Answer.known(false, place().at("officialDocument"))
                : Answer.known(true, place());
    }

    /** What is said to be no official document is said of enough, too. */
    static boolean saysHowItIsKept(@Nullable RecordKeeping record) {
        return record != null
                && (Boolean.FALSE.equals(record.officialDocument())
                        || record.registeredAt() != null
                        || record.keptInOrder() != null);
    }

    /** One of the two is enough. */
    public Answer registeredOrKeptInOrder() {
        Answer inOrder = is(record == null ? null : record.keptInOrder(), place(), "keptInOrder");
        return registered == null ? inOrder : Answer.known(true, registered);
    }

    public List<Step> keep() {
        return List.of(Step.REGISTER_OR_KEEP_IN_ORDER);
    }

    private Place place() {
        return subject().place().at("recordKeeping");
    }
}
