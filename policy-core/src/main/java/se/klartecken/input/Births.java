package se.klartecken.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;

/** The known days of birth of data subjects by id; of an id that several elements share, none. */
final class Births {

    private final Map<String, LocalDate> byId = new HashMap<>();

    Births(Case content, Ids ids) {
        Each.of(content.dataSubjects(), (i, subject) -> put(subject, ids));
    }

    private void put(DataSubject subject, Ids ids) {
        if (subject.birthDate() != null && !ids.isShared(subject.id())) {
            byId.put(subject.id(), subject.birthDate());
        }
    }

    @Nullable LocalDate of(String id) {
        return byId.get(id);
    }
}
