package se.klartecken.rules.facts;

import java.util.function.Consumer;

/** Makes the views through which a policy's rules look at each subject of a case. */
public interface ViewMaker {

    /** Whom and what the policy binds; views are made of nothing else. */
    Bounds bounds();

    default void organisation(OrganisationIn organisation, Consumer<View> views) {}

    default void account(AccountIn account, Consumer<View> views) {}

    default void absence(AbsenceIn absence, Consumer<View> views) {}

    default void post(PostIn post, Consumer<View> views) {}

    default void use(UseIn use, Consumer<View> views) {}

    default void message(MessageIn message, Consumer<View> views) {}
}
