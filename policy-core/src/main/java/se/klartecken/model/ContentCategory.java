package se.klartecken.model;

/**
 * What a text can be assessed for.
 */
public enum ContentCategory {
    UNLAWFUL,
    UNLAWFUL_THREAT,
    UNLAWFUL_PRIVACY_BREACH,
    INCITEMENT,
    AGITATION_AGAINST_GROUP,
    CHILD_ABUSE_MATERIAL,
    UNLAWFUL_VIOLENCE_DEPICTION,
    /** Public incitement to terrorist or other particularly serious crime. */
    TERRORISM_INCITEMENT,
    /** Recruitment or training for terrorist or other particularly serious crime. */
    TERRORISM_RECRUITMENT_OR_TRAINING,
    COPYRIGHT,
    THREATENING,
    HARASSING,
    DISCRIMINATING,
    OTHER
}
