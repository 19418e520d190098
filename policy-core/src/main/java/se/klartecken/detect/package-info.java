/**
 * Says that a text seems to hold personal data of some category, for a person to judge: a suggestion is no
 * classification, and silence is no promise. What was found is never handed on, so that the data stands nowhere but in
 * the text.
 */
@NullMarked
package se.klartecken.detect;

import org.jspecify.annotations.NullMarked;
