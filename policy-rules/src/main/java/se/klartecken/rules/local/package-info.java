/**
 * What organisations have set for themselves, stricter than a policy or where it states nothing: judged alike under
 * every policy, and never presented as the policy's own.
 */
@NullMarked
package se.klartecken.rules.local;

import org.jspecify.annotations.NullMarked;
