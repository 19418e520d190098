package se.klartecken.model;

/**
 * In which function somebody decided, attested or assessed; people are never named.
 */
public enum Role {
    /** Director of administration or managing director of a company. */
    DIRECTOR,
    HEAD_OF_COMMUNICATIONS,
    COMMUNICATIONS_OFFICER,
    HEAD_OF_OPERATION,
    IMMEDIATE_MANAGER,
    DATA_PROTECTION_OFFICER,
    REGISTRAR,
    LAWYER,
    CRISIS_MANAGEMENT,
    RESPONSIBLE_PERSON,
    EMPLOYEE,
    OTHER
}
