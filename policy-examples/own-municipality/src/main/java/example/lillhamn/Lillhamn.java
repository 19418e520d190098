package example.lillhamn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.klartecken.Policy;
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
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;

/** The guideline as a rule set: its chapters lie beside this class as resources. */
public final class Lillhamn implements RuleSet {

    private static final String RULES = "META-INF/kie/se.klartecken/own-municipality/drools-model";
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
        return List.of();
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return new CalendarSettings(false, false);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new Views();
    }

    /** Through which eyes its chapters look at each subject. */
    private static final class Views implements ViewMaker {

        @Override
        public Bounds bounds() {
            return new Bounds("lillhamn", "LIL-0-1", "LIL-0-2", "LIL-0-2", Set.of(), false);
        }

        @Override
        public void account(AccountIn account, Consumer<View> views) {
            views.accept(new OwnAccount(account));
        }

        @Override
        public void post(PostIn post, Consumer<View> views) {
            views.accept(new PostWithImages(post));
        }

        @Override
        public void message(MessageIn message, Consumer<View> views) {
            views.accept(new MessageFromOutside(message));
        }
    }
}
