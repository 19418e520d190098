/** The guideline of Lillhamn, a municipality that does not exist: how a rule set of one's own is made. */
@NullMarked
package example.lillhamn;

import org.jspecify.annotations.NullMarked;
