package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.klartecken.OpenCase;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.ItemDocument;
import se.klartecken.report.Report;

/** A case that could not be judged at all: there is no account in it that anything could stand on. */
record RefusedCase(Report report, Function<List<InputError>, Report> refusal) implements OpenCase {

    @Override
    public Report check(ItemDocument item) {
        var errors = new ArrayList<>(item.errors());
        errors.add(new InputError(
                InputErrorCode.DANGLING_REFERENCE, "/account", "the id of an account in a case that can be judged"));
        return refusal.apply(errors);
    }
}
