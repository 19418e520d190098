package se.klartecken.model;

/**
 * What a person has classified data as; the library never classifies by itself.
 */
public enum DataCategory {
    /** Sensitive (STO-PER-26). */
    RACE_OR_ETHNIC_ORIGIN,
    /** Sensitive (STO-PER-27). */
    POLITICAL_OPINIONS,
    /** Sensitive (STO-PER-28). */
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEF,
    /** Sensitive (STO-PER-29). */
    TRADE_UNION_MEMBERSHIP,
    /** Sensitive (STO-PER-30). */
    HEALTH,
    /** Sensitive (STO-PER-31). */
    SEX_LIFE_OR_ORIENTATION,
    /** Sensitive (STO-PER-32). */
    GENETIC,
    /** Sensitive where it identifies a person uniquely (STO-PER-33). */
    BIOMETRIC,
    /** Swedish: integritetskränkande (STO-PER-20). */
    PRIVACY_VIOLATING,
    /** Particularly worth protecting (STO-PER-36). */
    PERSONAL_IDENTITY_NUMBER,
    /** Particularly worth protecting (STO-PER-37). */
    LEGAL_OFFENCES,
    /** Particularly worth protecting (STO-PER-38). */
    SALARY,
    /** Particularly worth protecting (STO-PER-39). */
    EVALUATIVE,
    /** Particularly worth protecting (STO-PER-40). */
    SOCIAL_CIRCUMSTANCES,
    /** Particularly worth protecting on other grounds (STO-PER-35). */
    OTHER_PROTECTED,
    /** Subject to secrecy (STO-PER-21). */
    SECRET;

    /** Whether the GDPR calls it sensitive: the first eight, a closed list. */
    public boolean isSensitive() {
        return compareTo(BIOMETRIC) <= 0;
    }
}
