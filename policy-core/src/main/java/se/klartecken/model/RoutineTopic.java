package se.klartecken.model;

/**
 * What a routine is about.
 */
public enum RoutineTopic {
    COMPLAINTS,
    PURPOSE,
    GOALS,
    RESOURCES,
    RESPONSIBLE,
    DAILY_MONITORING,
    PERSONAL_DATA,
    MONITORING,
    ANSWERING,
    PUBLICATION,
    OFFICIAL_DOCUMENTS,
    REGISTRATION,
    PRESERVATION,
    DISPOSAL
}
