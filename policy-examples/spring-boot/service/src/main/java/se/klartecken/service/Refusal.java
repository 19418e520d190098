package se.klartecken.service;

import java.util.List;
import se.klartecken.input.InputError;

/** A request that gets no answer; says nothing of what it held. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final transient List<Fault> faults;

    Refusal(Trouble trouble, List<Fault> faults) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.faults = List.copyOf(faults);
    }

    Refusal(Trouble trouble, Fault... faults) {
        this(trouble, List.of(faults));
    }

    /**
     * Because of errors in the body.
     *
     * @param root pointer to what their pointers lead into
     */
    static Refusal of(List<InputError> errors, String root) {
        return new Refusal(
                trouble(errors), errors.stream().map(it -> Fault.of(it, root)).toList());
    }

    /** What keeps a body from being read is told alone, or last. */
    private static Trouble trouble(List<InputError> errors) {
        return switch (errors.get(errors.size() - 1).code()) {
            case NOT_UTF8, NOT_JSON, TRAILING_TEXT -> Trouble.UNREADABLE;
            case DOCUMENT_TOO_LONG -> Trouble.TOO_LARGE;
            default -> Trouble.NOT_JUDGED;
        };
    }

    Trouble trouble() {
        return trouble;
    }

    List<Fault> faults() {
        return faults;
    }
}
