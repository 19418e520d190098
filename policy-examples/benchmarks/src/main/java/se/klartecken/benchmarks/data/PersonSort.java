package se.klartecken.benchmarks.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentBuilder;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.model.DataSubject;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.GuardianObjection;

/** Persons as posts show them: some whose consent carries a publication, and some whose does not. */
enum PersonSort {
    ADULT(1950, 2005),
    YOUNGSTER(2009, 2011),
    CHILD_OF_CONSENTING_GUARDIAN(2015, 2020),
    CHILD_WITH_APPROVAL(2015, 2020),
    NEVER_ASKED(1950, 2005),
    ASKED_BY_NOBODY_KNOWN(1950, 2005),
    WITHDREW(1950, 2005),
    CONSENT_RAN_OUT(1950, 2005),
    AGREED_TO_PRINT(1950, 2005),
    CHILD_BY_ITSELF(2015, 2020),
    CHILD_WITH_OBJECTION(2015, 2020),
    OF_UNKNOWN_AGE(2015, 2020);

    private static final ConsentScope SOCIAL_MEDIA = new ConsentScope(ConsentMedium.SOCIAL_MEDIA, null, null);
    private static final ConsentScope PRINT = new ConsentScope(ConsentMedium.PRINT, null, null);
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final int bornFrom;
    private final int bornUntil;

    PersonSort(int bornFrom, int bornUntil) {
        this.bornFrom = bornFrom;
        this.bornUntil = bornUntil;
    }

    boolean isMinor() {
        return bornFrom >= YOUNGSTER.bornFrom;
    }

    DataSubject person(String id, List<String> accounts, Random random) {
        int year = bornFrom + random.nextInt(bornUntil - bornFrom);
        LocalDate born = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        Instant given = Times.CONSENTS_FROM.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        String guardian = "guardian-of-" + id;
        return DataSubjectBuilder.builder()
                .id(id)
                .birthDate(this == OF_UNKNOWN_AGE ? null : born)
                .consents(consents(given, guardian, accounts, random))
                .guardians(isMinor() ? List.of(guardian) : List.of())
                .guardianObjections(
                        this == CHILD_WITH_OBJECTION
                                ? List.of(new GuardianObjection(given, "other-" + guardian))
                                : List.of())
                .build();
    }

    private @Nullable List<Consent> consents(Instant given, String guardian, List<String> accounts, Random random) {
        ConsentScope scope =
                random.nextInt(4) == 0 ? new ConsentScope(ConsentMedium.SOCIAL_MEDIA, accounts, null) : SOCIAL_MEDIA;
        ConsentBuilder own = ConsentBuilder.builder()
                .givenAt(given)
                .givenBy(ConsentGiver.DATA_SUBJECT)
                .explicit(random.nextBoolean())
                .covers(List.of(PRINT, scope))
                .approvals(List.of());
        return switch (this) {
            case ADULT, YOUNGSTER, CHILD_BY_ITSELF, OF_UNKNOWN_AGE -> List.of(own.build());
            case CHILD_OF_CONSENTING_GUARDIAN, CHILD_WITH_OBJECTION ->
                List.of(own.givenBy(ConsentGiver.GUARDIAN).guardian(guardian).build());
            case CHILD_WITH_APPROVAL ->
                List.of(own.approvals(List.of(new ConsentApproval(given, guardian)))
                        .build());
            case NEVER_ASKED -> List.of();
            case ASKED_BY_NOBODY_KNOWN -> null;
            case WITHDREW -> List.of(own.withdrawnAt(given.plus(A_MONTH)).build());
            case CONSENT_RAN_OUT -> List.of(own.expiresAt(given.plus(A_MONTH)).build());
            case AGREED_TO_PRINT -> List.of(own.covers(List.of(PRINT)).build());
        };
    }
}
