package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Positions;
import se.klartecken.model.Case;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Organisation;

/** Refuses values that organisations have set for themselves where they make no sense or are looser than the rules. */
final class LocalLimits {

    private static final String AMOUNT = "/amount";

    /** Far beyond any routine, and small enough for everything that is counted in it. */
    private static final int MOST = 5_000;

    /** Hours are counted one by one, so there are fewer of them: a month of working days. */
    private static final int MOST_HOURS = 200;

    private static final Set<LocalValueKind> IN_HOURS =
            EnumSet.of(LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS, LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS);

    private static final Set<LocalValueKind> WITHOUT_AMOUNT =
            EnumSet.of(LocalValueKind.REMOVE_OFFENSIVE_MESSAGES, LocalValueKind.TRANSFER_RESTRICTION_LIFTED);

    private LocalLimits() {}

    /** The errors of all that is refused; each points at the amount of a value, which does not count. */
    static List<InputError> refused(CaseDocument screened, RuleSet rules) {
        Case content = Objects.requireNonNull(screened.content(), "screening leaves a case");
        var errors = new ArrayList<InputError>();
        new Positions(screened.rejected())
                .forEach(
                        "/organisations",
                        content.organisations(),
                        (index, organisation) ->
                                refuse("/organisations/" + index + "/localValues", organisation, rules, errors));
        return errors;
    }

    private static void refuse(String list, Organisation organisation, RuleSet rules, List<InputError> errors) {
        List<LocalValue> values = organisation.localValues() == null ? List.of() : organisation.localValues();
        for (int index = 0; index < values.size(); index++) {
            String at = list + "/" + index + AMOUNT;
            LocalValue value = values.get(index);
            if (value.validUntil() != null && value.validUntil().isBefore(value.validFrom())) {
                errors.add(new InputError(
                        InputErrorCode.OUT_OF_ORDER, at, "a value whose last day is not before its first"));
            } else if (value.decidedByRole() == null) {
                errors.add(new InputError(InputErrorCode.MISSING_PROPERTY, at, "a value that says who decided it"));
            } else if (!fits(value)) {
                errors.add(new InputError(InputErrorCode.OUT_OF_RANGE, at, expectedOf(values.get(index))));
            } else if (!rules.allows(values.get(index), organisation)) {
                errors.add(new InputError(
                        InputErrorCode.LOOSER_THAN_RULES, at, "a value no looser than that of the rules"));
            }
        }
    }

    private static boolean fits(LocalValue value) {
        Integer amount = value.amount();
        return WITHOUT_AMOUNT.contains(value.kind())
                ? amount == null
                : amount != null && amount >= 1 && amount <= most(value);
    }

    private static int most(LocalValue value) {
        return IN_HOURS.contains(value.kind()) ? MOST_HOURS : MOST;
    }

    private static String expectedOf(LocalValue value) {
        return WITHOUT_AMOUNT.contains(value.kind()) ? "nothing" : "a number from 1 to " + most(value);
    }

    /** The pointers of the values that errors refuse. */
    static Set<String> valuesOf(List<InputError> refused) {
        return refused.stream()
                .map(error -> error.pointer().substring(0, error.pointer().length() - AMOUNT.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
