package se.klartecken.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;

final class SubjectsById {

    private final Map<String, DataSubject> byId = new HashMap<>();

    SubjectsById(Case content, Positions positions, Faults faults) {
        positions.forEach("/dataSubjects", content.dataSubjects(), (index, subject) -> {
            if (!faults.rejects("/dataSubjects/" + index)) {
                byId.put(subject.id(), subject);
            }
        });
    }

    @Nullable LocalDate birthDateOf(String id) {
        DataSubject subject = byId.get(id);
        return subject == null ? null : subject.birthDate();
    }
}
