package se.klartecken.benchmarks.common;

import java.util.function.Consumer;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.facts.UseIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.stockholm.AccessiblePost;
import se.klartecken.rules.stockholm.MessageInDialogue;
import se.klartecken.rules.stockholm.MessageToAnswer;
import se.klartecken.rules.stockholm.OwnPost;
import se.klartecken.rules.stockholm.PersonalDataInPost;

/** Those of Stockholm's views through which the common rules look. */
public record CommonViews(Bounds bounds) implements ViewMaker {

    @Override
    public void post(PostIn post, Consumer<View> views) {
        views.accept(new OwnPost(post));
        views.accept(new AccessiblePost(post));
    }

    @Override
    public void use(UseIn use, Consumer<View> views) {
        views.accept(new PersonalDataInPost(use));
    }

    @Override
    public void message(MessageIn message, Consumer<View> views) {
        views.accept(new MessageInDialogue(message));
        views.accept(new MessageToAnswer(message));
    }
}
