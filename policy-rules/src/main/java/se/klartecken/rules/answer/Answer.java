package se.klartecken.rules.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Reading;
import se.klartecken.input.Place;

/**
 * The answer to a question about a case: true, false or unknown, together with what it rests on. Answers combine by
 * Kleene's strong logic, and a combination keeps the grounds of those parts alone that decide it.
 */
public final class Answer {

    /** True whatever the case says. */
    public static final Answer TRUE = new Answer(Truth.TRUE, null, null, null);

    /** False whatever the case says. */
    public static final Answer FALSE = new Answer(Truth.FALSE, null, null, null);

    /** Unknown, and nobody asks why. */
    private static final Answer UNKNOWN = new Answer(Truth.UNKNOWN, null, null, null);

    private static final Comparator<Answer> FEWEST_READINGS = Comparator.comparing(
            Answer::readings, Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString));

    private final Truth truth;
    private final @Nullable Ground ground;
    private final @Nullable Answer left;
    private final @Nullable Answer right;

    private Answer(Truth truth, @Nullable Ground ground, @Nullable Answer left, @Nullable Answer right) {
        this.truth = truth;
        this.ground = ground;
        this.left = left;
        this.right = right;
    }

    /** What a stated fact says. */
    public static Answer known(boolean value, Place place) {
        return place == Place.NOWHERE
                ? bare(Truth.of(value))
                : new Answer(Truth.of(value), new Ground.Fact(place), null, null);
    }

    /** What holds, where nobody asks what it rests on. */
    public static Answer bare(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Unknown for want of a fact. */
    public static Answer missing(Place place) {
        return place == Place.NOWHERE ? UNKNOWN : new Answer(Truth.UNKNOWN, new Ground.Missing(place), null, null);
    }

    /** Unknown although the fact is stated: what it means is for a person to judge. */
    public static Answer open(Place place) {
        return place == Place.NOWHERE ? UNKNOWN : new Answer(Truth.UNKNOWN, new Ground.Open(place), null, null);
    }

    /** Whether a reading of the text is the one that was chosen. */
    public static Answer reads(boolean value, Reading<?> reading, Enum<?> choice) {
        return new Answer(Truth.of(value), new Ground.Read(reading, choice), null, null);
    }

    /** What holds by another clause. */
    public static Answer citing(boolean value, String clauseId) {
        return new Answer(Truth.of(value), new Ground.Cited(clauseId), null, null);
    }

    /** What follows from a stricter value of the organisation's own. */
    public static Answer local(boolean value, Place place) {
        return place == Place.NOWHERE
                ? bare(Truth.of(value))
                : new Answer(Truth.of(value), new Ground.Local(place), null, null);
    }

    /** What two answers say together; of two that rest on nothing, one that does not either. */
    private static Answer resting(Truth truth, Answer left, @Nullable Answer right) {
        return left.isBare() && (right == null || right.isBare()) ? bare(truth) : new Answer(truth, null, left, right);
    }

    private boolean isBare() {
        return ground == null && left == null;
    }

    private static Answer bare(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public Truth truth() {
        return truth;
    }

    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    public boolean isFalse() {
        return truth == Truth.FALSE;
    }

    public boolean isUnknown() {
        return truth == Truth.UNKNOWN;
    }

    public Answer not() {
        return resting(truth.negated(), this, null);
    }

    public Answer and(Answer other) {
        if (isFalse() || other == TRUE) {
            return this;
        }
        if (other.isFalse() || this == TRUE) {
            return other;
        }
        return resting(isTrue() && other.isTrue() ? Truth.TRUE : Truth.UNKNOWN, this, other);
    }

    public Answer or(Answer other) {
        if (isTrue() || other == FALSE) {
            return this;
        }
        if (other.isTrue() || this == FALSE) {
            return other;
        }
        return resting(isFalse() && other.isFalse() ? Truth.FALSE : Truth.UNKNOWN, this, other);
    }

    /** This answer where it is known, else the other one. */
    public Answer orElse(Answer other) {
        return !isUnknown() ? this : other.isUnknown() ? resting(Truth.UNKNOWN, this, other) : other;
    }

    /** The same answer, resting on one thing more. */
    public Answer resting(Answer also) {
        return resting(truth, this, also);
    }

    /** True where at least so many are true, false where that cannot be reached, and {@code none} where there are none. */
    public static Answer atLeast(int needed, Collection<Answer> answers, Answer none) {
        if (answers.isEmpty()) {
            return none;
        }
        int yes = count(Truth.TRUE, answers);
        int open = count(Truth.UNKNOWN, answers);
        if (yes >= needed) {
            return needed == 1
                    ? plainest(Truth.TRUE, answers)
                    : joined(Truth.TRUE, plainest(needed, Truth.TRUE, answers));
        }
        return joined(yes + open < needed ? Truth.FALSE : Truth.UNKNOWN, answers);
    }

    private static int count(Truth truth, Collection<Answer> answers) {
        int count = 0;
        for (Answer answer : answers) {
            if (answer.truth == truth) {
                count++;
            }
        }
        return count;
    }

    /** True where one is, false where none is, and {@code none} where there are none. */
    public static Answer anyOf(Collection<Answer> answers, Answer none) {
        return atLeast(1, answers, none);
    }

    /** False where one is, true where all are, or where there are none. */
    public static Answer allOf(Collection<Answer> answers) {
        if (count(Truth.FALSE, answers) > 0) {
            return plainest(Truth.FALSE, answers);
        }
        Answer all = TRUE;
        for (Answer answer : answers) {
            all = all.and(answer);
        }
        return all;
    }

    /**
     * The answers to build on where more than enough say the same: those that hang on the fewest readings, so that
     * what a text says beyond doubt is not said to hang on one, and the order of facts does not choose.
     */
    private static List<Answer> plainest(int needed, Truth truth, Collection<Answer> answers) {
        var alike = new ArrayList<Answer>(answers.size());
        for (Answer answer : answers) {
            if (answer.truth == truth) {
                alike.add(answer);
            }
        }
        return alike.size() <= needed
                ? alike
                : alike.stream().sorted(FEWEST_READINGS).limit(needed).toList();
    }

    /** The first of them that hangs on the fewest readings; there is one. */
    private static Answer plainest(Truth truth, Collection<Answer> answers) {
        Answer plainest = null;
        for (Answer answer : answers) {
            if (answer.truth == truth && (plainest == null || FEWEST_READINGS.compare(answer, plainest) < 0)) {
                if (answer.isBare()) {
                    return answer;
                }
                plainest = answer;
            }
        }
        return Objects.requireNonNull(plainest, "somebody counted them");
    }

    /** The names of the readings that the answer hangs on, sorted. */
    private List<String> readings() {
        if (isBare()) {
            return List.of();
        }
        var names = new TreeSet<String>();
        grounds(ground -> {
            if (ground instanceof Ground.Read read) {
                names.add(read.reading().name());
            }
        });
        return List.copyOf(names);
    }

    private static Answer joined(Truth truth, Collection<Answer> parts) {
        Answer all = null;
        for (Answer part : parts) {
            all = all == null ? part : resting(truth, all, part);
        }
        return all == null || all.truth == truth ? all == null ? FALSE : all : resting(truth, all, null);
    }

    /** Visits what the answer rests on, in the order in which it was put together. */
    public void grounds(Consumer<Ground> visitor) {
        var open = new ArrayDeque<Answer>();
        open.push(this);
        while (!open.isEmpty()) {
            Answer next = open.pop();
            if (next.right != null) {
                open.push(next.right);
            }
            if (next.left != null) {
                open.push(next.left);
            }
            if (next.ground != null) {
                visitor.accept(next.ground);
            }
        }
    }

    @Override
    public String toString() {
        return truth.name();
    }
}
