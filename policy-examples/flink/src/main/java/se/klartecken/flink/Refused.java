package se.klartecken.flink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.input.InputError;

/** Lines that could not be taken into account, each with the reason why. */
final class Refused {

    enum Reason {
        /** No event, or one with faults. */
        UNREADABLE,
        /** A post that is not out, or a time that no question can be asked about. */
        UNTIMED,
        /** Older than what is waited for. */
        LATE,
        /** A second, different item of the same id. */
        CONFLICTING,
        /** One more than is kept of a message. */
        TOO_MANY,
        /** Something that happened to a message that had not come by then. */
        WITHOUT_MESSAGE
    }

    private Refused() {}

    static String unreadable(List<InputError> errors) {
        List<Map<String, Object>> faults = errors.stream()
                .map(error -> Json.ordered("code", error.code(), "pointer", error.pointer()))
                .toList();
        return Json.line(Json.ordered("refused", Reason.UNREADABLE, "errors", faults));
    }

    static String of(Reason reason, Subject subject) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("refused", reason);
        tree.putAll(subject.tree());
        return Json.line(tree);
    }

    /** The reason that a line of ours gives. */
    static Reason reason(String line) {
        return Reason.valueOf(Json.text(line, "refused"));
    }
}
