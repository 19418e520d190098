/**
 * What Sollentuna's rules say of a case, worked out a second time in plain Java from the texts alone. It shares no
 * logic with the rules that it checks; what it decided where the texts are silent stands in DECISIONS.md.
 */
package se.klartecken.oracle.sollentuna;
