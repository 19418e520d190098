/**
 * What lies on the desk: one case, the policy that it is judged by and the instant for which that holds, as one immutable
 * state that is replaced whole. What is entered makes another case of the one before.
 */
@NullMarked
package se.klartecken.web.desk;

import org.jspecify.annotations.NullMarked;
