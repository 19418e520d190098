package se.klartecken;

import java.util.List;

/** No policy of that name is on the class path. */
public final class UnknownPolicyException extends IllegalArgumentException {

    UnknownPolicyException(List<String> known) {
        super("the policies here are " + known);
    }
}
