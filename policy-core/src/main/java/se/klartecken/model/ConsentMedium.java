package se.klartecken.model;

/**
 * Where a consent lets data be published.
 */
public enum ConsentMedium {
    SOCIAL_MEDIA,
    WEBSITE,
    PRINT,
    INTERNAL
}
