package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Place;
import se.klartecken.input.Positions;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Organisation;

/** Refuses values that organisations have set for themselves where they make no sense or are looser than the rules. */
final class LocalLimits {

    /** Far beyond any routine, and small enough for everything that is counted in it. */
    private static final int MOST = 5_000;

    /** Hours are counted one by one, so there are fewer of them: a month of working days. */
    private static final int MOST_HOURS = 200;

    private static final Set<LocalValueKind> IN_HOURS =
            EnumSet.of(LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS, LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS);

    private static final Set<LocalValueKind> WITHOUT_AMOUNT =
            EnumSet.of(LocalValueKind.REMOVE_OFFENSIVE_MESSAGES, LocalValueKind.TRANSFER_RESTRICTION_LIFTED);

    private final RuleSet rules;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    private LocalLimits(RuleSet rules) {
        this.rules = rules;
    }

    /** Looks at all values of a screened case. */
    static LocalLimits of(CaseDocument screened, RuleSet rules) {
        var limits = new LocalLimits(rules);
        List<Organisation> organisations = Objects.requireNonNull(screened.content(), "screening leaves a case")
                .organisations();
        Place list = Place.CASE.at("organisations");
        new Positions(screened.rejected())
                .forEach(
                        list,
                        organisations,
                        (index, organisation) -> limits.look(list.at(index).at("localValues"), organisation));
        return limits;
    }

    List<InputError> errors() {
        return errors;
    }

    /** Pointers of the values that do not count. */
    Set<String> refused() {
        return refused;
    }

    private void look(Place list, Organisation organisation) {
        List<LocalValue> values = organisation.localValues() == null ? List.of() : organisation.localValues();
        for (int index = 0; index < values.size(); index++) {
            InputError error = fault(list.at(index), values.get(index), organisation);
            if (error != null) {
                errors.add(error);
                refused.add(list.at(index).toString());
            }
        }
    }

    private @Nullable InputError fault(Place at, LocalValue value, Organisation organisation) {
        if (value.validUntil() != null && value.validUntil().isBefore(value.validFrom())) {
            return new InputError(
                    InputErrorCode.OUT_OF_ORDER, at.at("validUntil").toString(), "a day not before the first one");
        }
        if (value.decidedByRole() == null) {
            return new InputError(
                    InputErrorCode.MISSING_PROPERTY, at.at("decidedByRole").toString(), "who decided the value");
        }
        if (!fits(value)) {
            return new InputError(InputErrorCode.OUT_OF_RANGE, at.at("amount").toString(), expectedOf(value));
        }
        return rules.allows(value, organisation)
                ? null
                : new InputError(
                        InputErrorCode.LOOSER_THAN_RULES,
                        at.at("amount").toString(),
                        "a value no looser than that of the rules");
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
        return WITHOUT_AMOUNT.contains(value.kind()) ? "no amount" : "a number from 1 to " + most(value);
    }
}
