package se.klartecken.rules.local;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.LocalValue;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.ContentAssessments;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.Placed;

/** A message that offends without breaking any listed law, where the organisation has decided to remove such. */
public final class OffensiveRemoved extends LocalDuty {

    private static final Set<ContentCategory> OFFENSIVE =
            EnumSet.of(ContentCategory.THREATENING, ContentCategory.HARASSING, ContentCategory.DISCRIMINATING);

    private static final class Moderated extends MessageFacts {

        Moderated(MessageIn message) {
            super(message);
        }

        Answer offends() {
            return new ContentAssessments(
                            message().it().contentAssessments(), subject().place())
                    .manifest(OFFENSIVE::contains);
        }
    }

    private final Moderated message;
    private final @Nullable Boolean canModerate;
    private final Place account;

    OffensiveRemoved(MessageIn message, Placed<LocalValue> value, String clauseId) {
        super(message.file(), message.subject(), value, clauseId);
        this.message = new Moderated(message);
        this.canModerate = message.account().it().canModerate();
        this.account = message.account().subject().place();
    }

    @Override
    public Answer inScope() {
        return message.inScope();
    }

    @Override
    public boolean asksForAnAct() {
        return true;
    }

    @Override
    public Answer applies() {
        return is(canModerate, account, "canModerate").and(message.offends());
    }

    @Override
    public Answer kept() {
        return message.gone();
    }

    @Override
    public List<Step> remedy() {
        return List.of(Step.REMOVE);
    }

    @Override
    public Text words() {
        return new Text(
                "Hotfulla, trakasserande eller diskriminerande inlägg ska tas bort.",
                "Threatening, harassing or discriminating posts are to be removed.");
    }
}
