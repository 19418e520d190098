package example.lillhamn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.klartecken.Policy;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.rules.engine.RulePolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.RecordedDuties;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;

/** The guideline as a rule set: its chapters lie beside this class as resources. */
public final class Lillhamn implements RuleSet {

    /** Where the build lists the compiled rules of this artifact: {@code META-INF/kie/<group>/<artifact>/drools-model}. */
    public static final String RULES = "META-INF/kie/example.lillhamn/lillhamn-rules/drools-model";

    private static final ResponseTime ANSWER_TIME =
            new ResponseTime.CountedHours(Duration.ofHours(12), HourClock.OFFICE_HOURS);

    private static final Policy POLICY = new RulePolicy(new Lillhamn(), RULES);

    /** Loaded once, when it is first asked for. */
    public static Policy policy() {
        return POLICY;
    }

    @Override
    public String name() {
        return "lillhamn";
    }

    @Override
    public LocalDate edition() {
        return LocalDate.of(2021, 3, 1);
    }

    @Override
    public List<String> chapters() {
        return List.of("00-antagande", "01-konton", "02-dialog");
    }

    @Override
    public List<Reading<?>> readings() {
        return List.of(AnswerMeans.READING);
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return new CalendarSettings(false, false);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new Views(new RecordedDuties(catalogue));
    }

    /** Through which eyes its chapters look at each subject. */
    private static final class Views implements ViewMaker {

        private final RecordedDuties recorded;

        Views(RecordedDuties recorded) {
            this.recorded = recorded;
        }

        @Override
        public Bounds bounds() {
            return new Bounds("lillhamn", "LIL-0-1", "LIL-0-2", "LIL-0-2", Set.of(), false);
        }

        @Override
        public void account(AccountIn account, Consumer<View> views) {
            views.accept(new OwnAccount(account));
            recorded.about(account, views);
        }

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
