package se.klartecken.model;

/**
 * Why a message is left without an answer.
 */
public enum NoAnswerReason {
    TONE,
    SUBJECT,
    CHANNEL,
    /** Help is not owed to that extent (STO-SVA-5). */
    NOT_SUITABLE,
    REMOVED,
    OTHER
}
