package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person whose data is used. Age is judged from whatever is known of it.
 *
 * @param id names it in this case; no name or other personal data
 * @param birthDate day of birth
 * @param birthYear year of birth
 * @param ageYears age in whole years on the day up to which the case is recorded
 * @param isChild whether under 18 on that day
 * @param consents every consent recorded for the person; empty means none
 * @param guardians ids of the holders of parental responsibility
 * @param guardianObjections objections of holders of parental responsibility; empty means none
 */
@RecordBuilder
public record DataSubject(
        String id,
        @Personal @Nullable LocalDate birthDate,
        @Personal @Nullable Integer birthYear,
        @Personal @Nullable Integer ageYears,
        @Nullable Boolean isChild,
        @Nullable List<Consent> consents,
        @Nullable List<String> guardians,
        @Nullable List<GuardianObjection> guardianObjections)
        implements Element {

    public DataSubject {
        consents = Copies.orNull(consents);
        guardians = Copies.orNull(guardians);
        guardianObjections = Copies.orNull(guardianObjections);
    }

    @Override
    public String toString() {
        return "DataSubject[" + id + "]";
    }
}
