package se.klartecken.benchmarks.larger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules that ask the views' questions once more, each under another name. */
final class FurtherRules {

    private record Question(String view, String kept) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("OwnPost", "freeOfSecrets"),
            new Question("AccessiblePost", "adapted"),
            new Question("PersonalDataInPost", "hasLegalBasis"),
            new Question("PersonalDataInPost", "basisExamined"),
            new Question("PersonalDataInPost", "freeOfPrivacyViolation"),
            new Question("PersonalDataInPost", "freeOfSensitiveDataOrLifted"),
            new Question("RestrainedUse", "publishedForAReason"),
            new Question("MessageToAnswer", "answered"),
            new Question("MessageWithPersonalData", "removed"),
            new Question("ManifestCrime", "positionTaken"));

    private static final String HEADER = """
        package se.klartecken.benchmarks.larger
        import se.klartecken.rules.stockholm.*
        global se.klartecken.rules.engine.Verdicts verdicts
        """;

    private FurtherRules() {}

    static String text(int count) {
        return IntStream.range(0, count).mapToObj(FurtherRules::rule).collect(Collectors.joining("\n", HEADER, ""));
    }

    private static String rule(int number) {
        Question question = QUESTIONS.get(number % QUESTIONS.size());
        return """
            rule "Further rule %d"
                @clause( STO-PER-9 )
            when
                $view : %s( unless( %s ) )
            then
                verdicts.judge( drools, $view, $view.%s() );
            end
            """.formatted(number, question.view(), question.kept(), question.kept());
    }
}
