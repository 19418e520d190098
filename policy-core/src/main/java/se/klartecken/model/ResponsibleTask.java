package se.klartecken.model;

/**
 * The five tasks of the person responsible for an account (STO-STA-8 to STO-STA-12).
 */
public enum ResponsibleTask {
    PLANNING,
    PUBLICATION,
    FOLLOW_UP,
    MONITORING,
    MODERATION
}
