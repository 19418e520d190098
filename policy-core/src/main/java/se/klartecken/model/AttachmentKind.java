package se.klartecken.model;

/**
 * What is attached to a post.
 */
public enum AttachmentKind {
    DOCUMENT,
    /** A picture of a document. */
    DOCUMENT_IMAGE,
    OTHER
}
