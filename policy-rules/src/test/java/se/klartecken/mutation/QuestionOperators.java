package se.klartecken.mutation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klartecken.rules.answer.Answer;

/** Operators that ask another question, or take an answer for its opposite. */
final class QuestionOperators {

    private static final String ANSWER = Answer.class.getTypeName();

    private QuestionOperators() {}

    static List<Operator> all(Views views) {
        return List.of(
                Operator.of("another question in the condition", rule -> exchanged(Question.ofCondition(rule), views)),
                Operator.of(
                        "another question in the consequence", rule -> exchanged(Question.ofConsequence(rule), views)),
                Operator.of("another question in both", rule -> exchangedInBoth(rule, views)),
                Operator.of(
                        "answer negated in the condition",
                        rule -> Question.ofCondition(rule).stream()
                                .filter(question -> isAnswer(question, views))
                                .map(question -> List.of(negated(question)))),
                Operator.of(
                        "answer negated in the consequence",
                        rule -> Question.ofConsequence(rule).stream()
                                .filter(question -> isAnswer(question, views))
                                .map(question -> List.of(negated(question)))),
                Operator.of("answer negated in both", rule -> negatedInBoth(rule, views)));
    }

    private static boolean isAnswer(Question question, Views views) {
        return views.typeOf(question.view(), question.name().text())
                .filter(ANSWER::equals)
                .isPresent();
    }

    private static Edit negated(Question question) {
        Span name = question.name();
        return question.argument()
                .map(argument -> argument.replacedBy(argument.text() + ".not()"))
                .orElseGet(() -> name.replacedBy(Negation.class.getName() + ".of( " + name.text() + " )"));
    }

    private static Stream<List<Edit>> exchanged(List<Question> questions, Views views) {
        return questions.stream()
                .flatMap(question -> others(question, views).map(other -> List.of(exchanged(question, other))));
    }

    private static Stream<String> others(Question question, Views views) {
        return views.neighbours(question.view(), question.name().text()).stream();
    }

    /** In a condition a question is a property's name, which a method called after yes and no has to be called for. */
    private static Edit exchanged(Question question, String other) {
        boolean called = question.argument().isEmpty() && other.matches("is[A-Z].*");
        return question.name().replacedBy(called ? other + "()" : other);
    }

    private static Stream<List<Edit>> exchangedInBoth(RuleText rule, Views views) {
        return Question.ofCondition(rule).stream()
                .flatMap(question ->
                        others(question, views).map(other -> inBoth(rule, question, same -> exchanged(same, other))))
                .filter(edits -> edits.size() > 1);
    }

    private static Stream<List<Edit>> negatedInBoth(RuleText rule, Views views) {
        return Question.ofCondition(rule).stream()
                .filter(question -> isAnswer(question, views))
                .map(question -> inBoth(rule, question, QuestionOperators::negated))
                .filter(edits -> edits.size() > 1);
    }

    private static List<Edit> inBoth(RuleText rule, Question question, Function<Question, Edit> edit) {
        return Stream.concat(Stream.of(question), sameInConsequence(rule, question))
                .map(edit)
                .toList();
    }

    private static Stream<Question> sameInConsequence(RuleText rule, Question question) {
        return Question.ofConsequence(rule).stream()
                .filter(it -> it.name().text().equals(question.name().text()));
    }
}
