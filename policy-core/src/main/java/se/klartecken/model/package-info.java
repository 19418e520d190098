/**
 * The domain: organisations, their accounts, posts, incoming messages and uses of personal data, as immutable records.
 * A component that may be absent is {@code @Nullable}, and absent means unknown, never "no"; a stated "none" is an empty
 * list, blank text, {@code false} or the word {@code NONE}. An end that is not recorded has not come.
 */
@NullMarked
package se.klartecken.model;

import org.jspecify.annotations.NullMarked;
