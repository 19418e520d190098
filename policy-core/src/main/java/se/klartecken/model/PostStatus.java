package se.klartecken.model;

/**
 * How far a post has come.
 */
public enum PostStatus {
    DRAFT,
    PLANNED,
    PUBLISHED,
    REMOVED
}
