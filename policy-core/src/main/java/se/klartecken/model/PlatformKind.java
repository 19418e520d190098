package se.klartecken.model;

/**
 * Social media that the rules or their readers name.
 */
public enum PlatformKind {
    FACEBOOK,
    INSTAGRAM,
    TWITTER,
    /** The service that was called Twitter. */
    X,
    BLOG,
    YOUTUBE,
    LINKEDIN,
    TIKTOK,
    SNAPCHAT,
    WIKI,
    FORUM,
    OTHER
}
