/**
 * Tables (CSV, RFC 4180) that people open in a spreadsheet: the register of accounts that a municipality has already
 * comes in as a case, findings and the report of accounts go out. No cell that goes out is ever taken for a formula, and
 * no error ever repeats a cell.
 */
@NullMarked
package se.klartecken.tables;

import org.jspecify.annotations.NullMarked;
