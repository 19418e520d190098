package se.klartecken.rules.facts;

import se.klartecken.model.IncomingMessage;

/** An incoming message on its account. */
public record MessageIn(CaseFile file, Subject subject, IncomingMessage it, AccountIn account) {

    /** The same, where nobody asks where facts stand. */
    MessageIn unplaced(AccountIn unplaced) {
        return new MessageIn(file.unplaced(), subject.unplaced(), it, unplaced);
    }
}
