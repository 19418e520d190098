package se.klartecken.model;

/**
 * What can be attested.
 */
public enum AttestationTopic {
    DATA_PROTECTION,
    SERVICE,
    PREVENTIVE_MEASURES,
    LEGALLY_REQUIRED_INFORMATION
}
