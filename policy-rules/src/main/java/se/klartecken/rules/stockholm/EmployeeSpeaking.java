package se.klartecken.rules.stockholm;

import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.ExceptionReason;
import se.klartecken.model.Speaker;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post as the chapter on private and official use sees it. Private speech itself is none of its business. */
public final class EmployeeSpeaking extends PostFacts {

    private final @Nullable Speaker speaker;

    public EmployeeSpeaking(PostIn post) {
        super(post);
        this.speaker = post.it().speaker();
    }

    /** Whether an employee used a private account in service. */
    public Answer inServiceFromPrivateAccount() {
        return onPrivateAccount().and(capacity(Capacity.IN_SERVICE));
    }

    /** A reason makes it a matter for a person; without any, the main rule holds. */
    public Answer forAReason() {
        ExceptionReason reason = speaker == null ? null : speaker.exceptionReason();
        Answer stated = holds(reason, place(), "exceptionReason", it -> it != ExceptionReason.NONE);
        return stated.isTrue() ? Answer.open(place().at("exceptionReason")) : stated;
    }

    /** Whether it matters that it shows in which capacity somebody speaks. */
    public Answer capacityMatters() {
        Answer unclear = speaker == null || speaker.capacity() == null ? Answer.FALSE : capacity(Capacity.UNCLEAR);
        return unclear.or(inServiceFromPrivateAccount());
    }

    public Answer capacityClear() {
        Answer unclear = speaker == null || speaker.capacity() == null ? Answer.FALSE : capacity(Capacity.UNCLEAR);
        return unclear.isTrue() ? unclear.not() : is(speaker == null ? null : speaker.stated(), place(), "stated");
    }

    private Answer onPrivateAccount() {
        AccountNature nature = post().account().it().nature();
        Place at = post().account().subject().place().at("nature");
        return nature == null ? Answer.FALSE : Answer.known(nature == AccountNature.PRIVATE, at);
    }

    private Answer capacity(Capacity wanted) {
        return holds(speaker == null ? null : speaker.capacity(), place(), "capacity", wanted::equals);
    }

    private Place place() {
        return subject().place().at("speaker");
    }
}
