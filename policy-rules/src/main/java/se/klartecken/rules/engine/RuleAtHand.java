package se.klartecken.rules.engine;

import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the consequence of a rule that fires without a session gets as {@code drools}: it says which rule that is, and
 * has no working memory to change.
 *
 * @param name its name
 * @param clause the clause that it names
 */
record RuleAtHand(String name, String clause) implements Drools {

    static RuleAtHand of(Rule rule) {
        return new RuleAtHand(rule.getName(), RuleBase.clauseOf(rule.getMetaData()));
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("rules give verdicts and do nothing else");
    }

    @Override
    public <T> @Nullable T getRuntime(Class<T> type) {
        throw refusal();
    }

    @Override
    public <T> @Nullable T getContext(Class<T> type) {
        throw refusal();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw refusal();
    }

    @Override
    public void halt() {
        throw refusal();
    }

    @Override
    public void setFocus(String focus) {
        throw refusal();
    }

    @Override
    public Channel getChannel(String name) {
        throw refusal();
    }

    @Override
    public void logicalInsert(Object object) {
        throw refusal();
    }

    @Override
    public void insertAsync(Object object) {
        throw refusal();
    }

    @Override
    public void insert(Object object) {
        throw refusal();
    }

    @Override
    public void insert(Object object, boolean dynamic) {
        throw refusal();
    }

    @Override
    public void update(Object object, String... modifiedProperties) {
        throw refusal();
    }

    @Override
    public void update(Object object, BitMask modifiedProperties) {
        throw refusal();
    }

    @Override
    public void delete(Object object) {
        throw refusal();
    }
}
