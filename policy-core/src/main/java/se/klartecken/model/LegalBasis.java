package se.klartecken.model;

/**
 * What a processing of personal data rests on; the first four are the examples of STO-PER-10 to STO-PER-13.
 */
public enum LegalBasis {
    PUBLIC_INTEREST,
    CONTRACT,
    LEGAL_OBLIGATION,
    CONSENT,
    VITAL_INTERESTS,
    LEGITIMATE_INTERESTS,
    OTHER,
    /** It has been established that there is none. */
    NONE
}
