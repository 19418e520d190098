/**
 * Requests and responses of a desk for one browser on the same machine, over the JDK's own HTTP server: who may ask, how
 * much, and with which headers it is answered. Nothing of a request is ever logged but the code of what was wrong.
 */
@NullMarked
package se.klartecken.web.http;

import org.jspecify.annotations.NullMarked;
