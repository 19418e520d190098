package se.klartecken.batch;

/**
 * A line to be judged.
 *
 * @param raw as it stands in the input
 * @param kind what it holds
 * @param context the case in which items are judged here; for a context, itself
 */
record Line(RawLine raw, Kind kind, Context context) {}
