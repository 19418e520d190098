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
    TERRORISM_INCITEMENT,
    COPYRIGHT,
    THREATENING,
    HARASSING,
    DISCRIMINATING,
    OTHER
}
