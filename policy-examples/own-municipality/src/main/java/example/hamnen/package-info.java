/** The stricter routine of Hamnen, a district of Lillhamn, and how it is laid over the guideline of all of Lillhamn. */
@NullMarked
package example.hamnen;

import org.jspecify.annotations.NullMarked;
