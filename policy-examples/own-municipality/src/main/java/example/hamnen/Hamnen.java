package example.hamnen;

import example.lillhamn.Lillhamn;
import example.lillhamn.MessageFromOutside;
import example.lillhamn.PostWithImages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.rules.engine.RulePolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;

/**
 * A district's routine. It has clauses, citations and a day of adoption of its own, and looks through the eyes of the
 * guideline that it is stricter than.
 *
 * @param organisations ids by which cases name the district's organisations; empty where all in a case are its own
 */
public record Hamnen(Set<String> organisations) implements RuleSet {

    private static final ResponseTime ANSWER_TIME =
            new ResponseTime.CountedHours(Duration.ofHours(6), HourClock.OFFICE_HOURS);

    private static final Policy ALONE = new RulePolicy(new Hamnen(Set.of()), Lillhamn.RULES);
    private static final Policy LAYERED = over(ALONE);

    public Hamnen {
        organisations = Set.copyOf(organisations);
    }

    /** The routine by itself, for cases of the district's own. */
    public static Policy policy() {
        return ALONE;
    }

    /** The guideline with the routine over it, for cases of the district's own. */
    public static Policy withLillhamn() {
        return LAYERED;
    }

    /** The guideline for all, with the routine over it for those organisations. */
    public static Policy withLillhamnFor(Set<String> organisations) {
        return over(new RulePolicy(new Hamnen(organisations), Lillhamn.RULES));
    }

    private static Policy over(Policy routine) {
        return Policies.layered("lillhamn-hamnen", Lillhamn.policy(), routine);
    }

    @Override
    public String name() {
        return "hamnen";
    }

    @Override
    public LocalDate edition() {
        return LocalDate.of(2023, 9, 1);
    }

    @Override
    public List<String> chapters() {
        return List.of("01-rutin");
    }

    /** The guideline's: whoever reads "besvaras" one way there reads it that way here. */
    @Override
    public List<Reading<?>> readings() {
        return new Lillhamn().readings();
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return new CalendarSettings(false, false);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new Views(new Bounds("lillhamn", "HAM-1", "HAM-2", "HAM-2", Set.of(), false, organisations));
    }

    private record Views(Bounds bounds) implements ViewMaker {

        @Override
        public void post(PostIn post, Consumer<View> views) {
            views.accept(new PostWithImages(post));
        }

        @Override
        public void message(MessageIn message, Consumer<View> views) {
            views.accept(new MessageFromOutside(message, ANSWER_TIME));
        }
    }
}
