package se.klartecken.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.klartecken.model.AccountNature;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.Role;

/**
 * The words for a choice: Swedish ones, English ones and the model's own.
 *
 * @param words in small letters, with what they stand for
 */
record Vocabulary<T>(Map<String, T> words) {

    static final Vocabulary<Boolean> FLAG = new Vocabulary<Boolean>(Map.of())
            .with("ja", true)
            .with("nej", false)
            .with("yes", true)
            .with("no", false);

    static final Vocabulary<PlatformKind> PLATFORM =
            of(PlatformKind.class).with("blogg", PlatformKind.BLOG).with("annan", PlatformKind.OTHER);

    static final Vocabulary<OrganisationKind> ORGANISATION = of(OrganisationKind.class)
            .with("förvaltning", OrganisationKind.ADMINISTRATION)
            .with("bolag", OrganisationKind.COMPANY)
            .with("nämnd", OrganisationKind.COMMITTEE)
            .with("förening", OrganisationKind.ASSOCIATION)
            .with("stadsledningskontor", OrganisationKind.EXECUTIVE_OFFICE)
            .with("kommunledningskontor", OrganisationKind.EXECUTIVE_OFFICE)
            .with("annan", OrganisationKind.OTHER);

    static final Vocabulary<AccountNature> NATURE = of(AccountNature.class)
            .with("kommunens", AccountNature.OFFICIAL)
            .with("privat", AccountNature.PRIVATE)
            .with("förtroendevalds", AccountNature.POLITICIAN)
            .with("andras", AccountNature.OTHERS);

    static final Vocabulary<AccountStatus> STATUS = of(AccountStatus.class)
            .with("nystartat", AccountStatus.NEW)
            .with("befintligt", AccountStatus.EXISTING)
            .with("avslutat", AccountStatus.CLOSED);

    static final Vocabulary<ResponsibleKind> RESPONSIBLE =
            of(ResponsibleKind.class).with("funktion", ResponsibleKind.FUNCTION);

    static final Vocabulary<Role> ROLE = of(Role.class)
            .with("förvaltningschef", Role.DIRECTOR)
            .with("vd", Role.DIRECTOR)
            .with("kommunikationschef", Role.HEAD_OF_COMMUNICATIONS)
            .with("kommunikatör", Role.COMMUNICATIONS_OFFICER)
            .with("verksamhetschef", Role.HEAD_OF_OPERATION)
            .with("närmaste chef", Role.IMMEDIATE_MANAGER)
            .with("dataskyddsombud", Role.DATA_PROTECTION_OFFICER)
            .with("registrator", Role.REGISTRAR)
            .with("jurist", Role.LAWYER)
            .with("krisledning", Role.CRISIS_MANAGEMENT)
            .with("ansvarig", Role.RESPONSIBLE_PERSON)
            .with("medarbetare", Role.EMPLOYEE)
            .with("annan", Role.OTHER);

    /** The model's own words, which are English. */
    private static <E extends Enum<E>> Vocabulary<E> of(Class<E> choices) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(choices.getEnumConstants())
                .forEach(choice ->
                        words.put(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '), choice));
        return new Vocabulary<>(words);
    }

    private Vocabulary<T> with(String word, T meaning) {
        Map<String, T> more = new LinkedHashMap<>(words);
        more.put(word, meaning);
        return new Vocabulary<>(more);
    }

    Optional<T> find(String cell) {
        return Optional.ofNullable(words.get(cell.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    String expected() {
        return "one of: " + String.join(", ", words.keySet());
    }
}
