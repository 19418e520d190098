package se.klartecken.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.rules.answer.Answer;

/**
 * One subject as the rules of a chapter see it: questions with three-valued answers. A rule looks at one view and asks
 * two questions: does the clause {@link #concerns concern} it, and is there nothing to say {@link #unless unless} it is
 * known to be kept.
 */
public abstract class View {

    private static final Place AS_OF = Place.CASE.at("asOf");

    private final CaseFile file;
    private final Subject subject;

    protected View(CaseFile file, Subject subject) {
        this.file = file;
        this.subject = subject;
    }

    public final CaseFile file() {
        return file;
    }

    public final Subject subject() {
        return subject;
    }

    /** The clause that this view stands for, where one rule decides many; none where the rule names it. */
    public @Nullable String clauseId() {
        return null;
    }

    /** Whether the policy binds this subject at all: a state is judged by what is in force at the check. */
    public Answer inScope() {
        return file.inForceAt(file.asOf(), AS_OF);
    }

    /** Whether something has come by the check; what is dated later has not, any more than what is not recorded. */
    protected final boolean hasCome(@Nullable Instant at) {
        return at != null && !at.isAfter(file.asOf());
    }

    /** As {@link #hasCome(Instant)}, by the day in Stockholm. */
    protected final boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(file.today());
    }

    /** Whether it is judged for something that is yet to happen. */
    public boolean isAhead() {
        return false;
    }

    /** Passes unless a clause is known not to apply; where everything is to be explained, always. */
    public final boolean concerns(Answer applies) {
        return !applies.isFalse() || file.explained();
    }

    /**
     * Passes unless a clause is known to be kept; where everything is to be explained, or a person has found fault with
     * this subject, always.
     */
    public final boolean unless(Answer kept) {
        return !kept.isTrue() || file.explained() || file.records().findFaultWith(subject);
    }

    /** What a yes-or-no fact of this subject says. */
    protected final Answer is(@Nullable Boolean fact, String property) {
        return is(fact, subject.place(), property);
    }

    /** What a yes-or-no fact says. */
    protected static Answer is(@Nullable Boolean fact, Place place, String property) {
        return holds(fact, place, property, value -> value);
    }

    /** Whether a fact of this subject passes a test; unknown where it is not given. */
    protected final <T> Answer holds(@Nullable T fact, String property, Predicate<T> test) {
        return holds(fact, subject.place(), property, test);
    }

    /** Whether a fact passes a test; unknown where it is not given. */
    protected static <T> Answer holds(@Nullable T fact, Place place, String property, Predicate<T> test) {
        Place at = place.at(property);
        return fact == null ? Answer.missing(at) : Answer.known(test.test(fact), at);
    }

    /** Whether words were given; blank ones are stated to be none. */
    protected static Answer states(@Nullable String words, Place place, String property) {
        return holds(words, place, property, it -> !it.isBlank());
    }

    /** Whether one of a list answers yes; an empty list says no, an absent one nothing. */
    protected static <T> Answer any(@Nullable List<T> list, Place place, String property, Ask<T> ask) {
        Place at = place.at(property);
        if (list == null) {
            return Answer.missing(at);
        }
        return list.isEmpty() ? Answer.known(false, at) : Answer.anyOf(each(list, at, ask), Answer.FALSE);
    }

    /** As {@link #any}, for a list from which elements may have been rejected: their places are those of the document. */
    protected final <T> Answer anyElement(@Nullable List<T> list, Place place, String property, Ask<T> ask) {
        Place at = place.at(property);
        if (list == null) {
            return Answer.missing(at);
        }
        List<Answer> answers = new ArrayList<>(list.size());
        file.positions().forEach(at, list, (index, it) -> answers.add(ask.of(it, at.at(index))));
        return Answer.anyOf(answers, Answer.known(false, at));
    }

    /** The answers of a list's parts. */
    protected static <T> Collection<Answer> each(List<T> list, Place at, Ask<T> ask) {
        var answers = new ArrayList<Answer>(list.size());
        for (int index = 0; index < list.size(); index++) {
            answers.add(ask.of(list.get(index), at.at(index)));
        }
        return answers;
    }

    /** A question about an element of a list. */
    protected interface Ask<T> {
        Answer of(T element, Place place);
    }
}
