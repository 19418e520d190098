package se.klartecken.report;

/** What a finding rests on: the text of the policy, or a stricter value that the organisation set for itself. */
public enum Basis {
    TEXT,
    LOCAL
}
