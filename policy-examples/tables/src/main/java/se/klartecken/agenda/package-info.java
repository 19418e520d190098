/**
 * What has a time: the deadlines of a report that are still open, and the duties that come back every year. It is
 * written as iCalendar (RFC 5545), which Outlook and Thunderbird import, as a table, as JSON and as text.
 */
@NullMarked
package se.klartecken.agenda;

import org.jspecify.annotations.NullMarked;
