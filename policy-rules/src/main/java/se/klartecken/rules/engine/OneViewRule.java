package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import se.klartecken.rules.facts.View;

/**
 * A rule that looks at one view and nothing else. Nothing is to be joined for it and nothing remembered, so what Drools
 * compiled of it, its constraints and its consequence, is called without a session: that costs what the same rule written
 * in Java would.
 */
final class OneViewRule {

    private static final List<Rule.Attribute<?>> ATTRIBUTES = List.of(
            Rule.Attribute.NO_LOOP,
            Rule.Attribute.LOCK_ON_ACTIVE,
            Rule.Attribute.ENABLED,
            Rule.Attribute.AUTO_FOCUS,
            Rule.Attribute.SALIENCE,
            Rule.Attribute.AGENDA_GROUP,
            Rule.Attribute.ACTIVATION_GROUP,
            Rule.Attribute.RULEFLOW_GROUP,
            Rule.Attribute.DURATION,
            Rule.Attribute.TIMER,
            Rule.Attribute.CALENDARS,
            Rule.Attribute.DATE_EFFECTIVE,
            Rule.Attribute.DATE_EXPIRES);

    /** One constraint. Drools gives the same id to constraints of the same words on the same sort of view. */
    record AskedOfView(String id, Predicate1<Object> constraint) {

        boolean passes(View view) {
            try {
                return constraint.test(view);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a rule's question failed", e);
            }
        }
    }

    private final Class<?> type;
    private final List<AskedOfView> questions;
    private final Consequence consequence;
    private final RuleAtHand rule;

    private OneViewRule(Class<?> type, List<AskedOfView> questions, Consequence consequence, RuleAtHand rule) {
        this.type = type;
        this.questions = List.copyOf(questions);
        this.consequence = consequence;
        this.rule = rule;
    }

    /** None for a rule that looks at more, or at what is not there, or asks more of Drools than to be fired. */
    static @Nullable OneViewRule of(Rule rule) {
        Pattern<?> pattern = onlyPattern(rule);
        if (pattern == null || hasAttributes(rule)) {
            return null;
        }
        var questions = new ArrayList<AskedOfView>();
        Consequence consequence = rule.getDefaultConsequence();
        return collect(pattern.getConstraint(), pattern, questions) && speaksOfNothingElse(consequence, pattern)
                ? new OneViewRule(pattern.getPatternVariable().getType(), questions, consequence, RuleAtHand.of(rule))
                : null;
    }

    private static @Nullable Pattern<?> onlyPattern(Rule rule) {
        List<Condition> conditions = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        return rule.getConsequences().size() == 1
                        && conditions.size() == 1
                        && conditions.get(0) instanceof Pattern<?> pattern
                        && isPlain(pattern.getPatternVariable())
                ? pattern
                : null;
    }

    private static boolean isPlain(Variable<?> view) {
        return View.class.isAssignableFrom(view.getType())
                && view instanceof Declaration<?> declared
                && declared.getSource() == null
                && declared.getWindow() == null;
    }

    private static boolean hasAttributes(Rule rule) {
        return ATTRIBUTES.stream()
                .anyMatch(attribute -> !Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue()));
    }

    @SuppressWarnings("unchecked")
    private static boolean collect(Constraint constraint, Pattern<?> pattern, List<AskedOfView> questions) {
        if (constraint == SingleConstraint.TRUE) {
            return true;
        }
        if (constraint instanceof SingleConstraint single) {
            boolean onItself = single.getVariables().length == 1
                    && single.getVariables()[0].equals(pattern.getPatternVariable())
                    && !single.isTemporal();
            if (onItself) {
                questions.add(new AskedOfView(single.getExprId(), single.getPredicate1()));
            }
            return onItself;
        }
        return constraint.getType() != Constraint.Type.OR
                && constraint.getChildren().stream().allMatch(part -> collect(part, pattern, questions));
    }

    private static boolean speaksOfNothingElse(Consequence consequence, Pattern<?> pattern) {
        for (Variable<?> variable : consequence.getVariables()) {
            if (!variable.equals(pattern.getPatternVariable()) && !isVerdicts(variable)) {
                return false;
            }
        }
        return !consequence.isBreaking();
    }

    private static boolean isVerdicts(Variable<?> variable) {
        return variable instanceof Global && variable.getType() == Verdicts.class;
    }

    /** The sort of view that it looks at. */
    Class<?> type() {
        return type;
    }

    /** Its constraints, in their order: it speaks of a view that passes them all. */
    List<AskedOfView> questions() {
        return questions;
    }

    /** Says of the view what its consequence says. */
    void fire(View view, Verdicts verdicts) {
        BlockN block = consequence.getBlock();
        try {
            block.execute(arguments(view, verdicts));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a rule's consequence failed", e);
        }
    }

    private Object[] arguments(View view, Verdicts verdicts) {
        Variable<?>[] variables = consequence.getVariables();
        int first = consequence.isUsingDrools() ? 1 : 0;
        var arguments = new Object[first + variables.length];
        if (first > 0) {
            arguments[0] = rule;
        }
        for (int index = 0; index < variables.length; index++) {
            arguments[first + index] = isVerdicts(variables[index]) ? verdicts : view;
        }
        return arguments;
    }
}
