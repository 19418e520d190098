package se.klartecken.model;

/**
 * What a publication is for.
 */
public enum PostPurpose {
    /** To inform about the operation (STO-PER-15). */
    INFORM_ABOUT_OPERATION,
    RECRUITMENT,
    MARKETING,
    OTHER
}
