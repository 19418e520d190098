package se.klartecken.rules.stockholm;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.ExceptionReason;
import se.klartecken.model.Speaker;
import se.klartecken.rules.answer.Answer;
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
        return onPrivateAccount().and(forTheCity());
    }

    /** In service, or as its representative. */
    private Answer forTheCity() {
        return capacity(it -> it == Capacity.IN_SERVICE || it == Capacity.REPRESENTATIVE);
    }

    /** A reason makes it a matter for a person; without any, the main rule holds. */
    public Answer forAReason() {
        ExceptionReason reason = speaker == null ? null : speaker.exceptionReason();
        Answer stated = holds(reason, place(), "exceptionReason", it -> it != ExceptionReason.NONE);
        return stated.isTrue() ? Answer.open(place().at("exceptionReason")) : stated;
    }

    /** Whether it matters that it shows in which capacity somebody speaks. */
    public Answer capacityMatters() {
        return unclear().or(awayFromTheCitysAccounts().and(forTheCity()));
    }

    public Answer capacityClear() {
        Answer unclear = unclear();
        return unclear.isTrue() ? unclear.not() : is(speaker == null ? null : speaker.stated(), place(), "stated");
    }

    private Answer unclear() {
        return speaker == null || speaker.capacity() == null ? Answer.FALSE : capacity(Capacity.UNCLEAR::equals);
    }

    private Answer onPrivateAccount() {
        return nature(AccountNature.PRIVATE::equals);
    }

    /** Whoever takes part elsewhere can be taken for a private person; the city's own accounts speak for themselves. */
    private Answer awayFromTheCitysAccounts() {
        return nature(it -> it != AccountNature.OFFICIAL);
    }

    private Answer nature(Predicate<AccountNature> test) {
        AccountNature nature = post().account().it().nature();
        Place at = post().account().subject().place().at("nature");
        return nature == null ? Answer.FALSE : Answer.known(test.test(nature), at);
    }

    private Answer capacity(Predicate<Capacity> test) {
        return holds(speaker == null ? null : speaker.capacity(), place(), "capacity", test);
    }

    private Place place() {
        return subject().place().at("speaker");
    }
}
