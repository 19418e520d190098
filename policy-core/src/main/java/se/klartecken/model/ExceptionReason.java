package se.klartecken.model;

/**
 * Why an employee acts where the main rule says no.
 */
public enum ExceptionReason {
    PLATFORM_LOGIN,
    PROFESSIONAL_NETWORK,
    OUTREACH_WORK,
    SITUATION,
    OTHER,
    NONE
}
