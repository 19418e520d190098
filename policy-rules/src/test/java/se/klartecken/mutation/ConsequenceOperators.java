package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Operators on what a rule says: {@code judge( drools, view, [applies,] kept )}, {@code owed( drools, view, applies,
 * kept, [open,] remedy )} and {@code due( drools, view, applies, kept, deadline, remedy )}.
 */
final class ConsequenceOperators {

    private static final String NOTHING = "null";
    private static final String NO_STEPS = "java.util.List.of()";
    private static final String ALWAYS = "se.klartecken.rules.answer.Answer.TRUE";

    private ConsequenceOperators() {}

    static List<Operator> all() {
        return List.of(
                Operator.of(
                        "judged, owed or due for another of them", rule -> calls(rule, ConsequenceOperators::outcomes)),
                Operator.of("answer left out", rule -> calls(rule, ConsequenceOperators::answersLeftOut)),
                Operator.of("remedy left out", rule -> calls(rule, ConsequenceOperators::remedyLeftOut)),
                Operator.of("deadline left out", rule -> calls(rule, ConsequenceOperators::deadlineLeftOut)),
                Operator.of("answers swapped", rule -> calls(rule, ConsequenceOperators::answersSwapped)));
    }

    /** The parts of a call by what they are for. */
    private record Said(
            String method, String view, String applies, String kept, String open, String deadline, String remedy) {

        static Said of(RuleText.Call call) {
            List<String> given = call.arguments().stream().map(Span::text).toList();
            int count = given.size();
            return switch (call.method().text()) {
                case "judge" ->
                    new Said("judge", given.get(1), count == 4 ? given.get(2) : "", given.get(count - 1), "", "", "");
                case "owed" ->
                    new Said(
                            "owed",
                            given.get(1),
                            given.get(2),
                            given.get(3),
                            count == 6 ? given.get(4) : "",
                            "",
                            given.get(count - 1));
                case "due" -> new Said("due", given.get(1), given.get(2), given.get(3), "", given.get(4), given.get(5));
                default ->
                    throw new IllegalArgumentException(
                            "rules do not say " + call.method().text());
            };
        }

        String appliesOrAlways() {
            return applies.isEmpty() ? ALWAYS : applies;
        }

        String judge() {
            return call("judge", applies, kept);
        }

        String owed() {
            return call("owed", appliesOrAlways(), kept, open, remedy.isEmpty() ? NO_STEPS : remedy);
        }

        String due() {
            return call("due", applies, kept, deadline, remedy);
        }

        String call(String name, String... arguments) {
            List<String> given = new ArrayList<>(List.of("drools", view));
            Stream.of(arguments).filter(it -> !it.isEmpty()).forEach(given::add);
            return name + "( " + String.join(", ", given) + " )";
        }

        String written() {
            return Map.of("judge", judge(), "owed", owed(), "due", due()).get(method);
        }
    }

    private static Stream<List<Edit>> calls(RuleText rule, Function<Said, Stream<String>> others) {
        return rule.calls().stream().flatMap(call -> {
            Said said = Said.of(call);
            Span whole = new Span(
                    rule.text(),
                    call.method().start(),
                    Span.inBrackets(rule.text(), call.method().end()).end() + 1);
            return others.apply(said)
                    .filter(other -> !other.equals(said.written()))
                    .map(other -> List.of(whole.replacedBy(other)));
        });
    }

    /** Due without a deadline is no more than owed, so what has no deadline to give is not said to be due. */
    private static Stream<String> outcomes(Said said) {
        return Stream.of(said.judge(), said.owed());
    }

    private static Stream<String> answersLeftOut(Said said) {
        return switch (said.method()) {
            case "judge" -> Stream.of(said.call("judge", said.kept()));
            case "owed" ->
                Stream.of(
                        said.call("owed", ALWAYS, said.kept(), said.open(), said.remedy()),
                        said.call("owed", said.applies(), said.kept(), said.remedy()));
            default -> Stream.of(said.call("due", ALWAYS, said.kept(), said.deadline(), said.remedy()));
        };
    }

    private static Stream<String> remedyLeftOut(Said said) {
        return switch (said.method()) {
            case "judge" -> Stream.of();
            case "owed" -> Stream.of(said.call("owed", said.applies(), said.kept(), said.open(), NO_STEPS));
            default -> Stream.of(said.call("due", said.applies(), said.kept(), said.deadline(), NO_STEPS));
        };
    }

    private static Stream<String> deadlineLeftOut(Said said) {
        return said.method().equals("due")
                ? Stream.of(said.call("due", said.applies(), said.kept(), NOTHING, said.remedy()))
                : Stream.of();
    }

    private static Stream<String> answersSwapped(Said said) {
        return switch (said.method()) {
            case "judge" ->
                said.applies().isEmpty() ? Stream.of() : Stream.of(said.call("judge", said.kept(), said.applies()));
            case "owed" ->
                said.open().isEmpty()
                        ? Stream.of(said.call("owed", said.kept(), said.applies(), said.remedy()))
                        : Stream.of(
                                said.call("owed", said.kept(), said.applies(), said.open(), said.remedy()),
                                said.call("owed", said.applies(), said.open(), said.kept(), said.remedy()),
                                said.call("owed", said.open(), said.kept(), said.applies(), said.remedy()));
            default -> Stream.of(said.call("due", said.kept(), said.applies(), said.deadline(), said.remedy()));
        };
    }
}
