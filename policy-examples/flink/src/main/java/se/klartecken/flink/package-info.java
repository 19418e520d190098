/**
 * A Flink job that watches what comes in to a municipality's accounts and what becomes of it. It judges each post and
 * message when it comes, and raises one alarm for each deadline that passes unmet.
 */
@NullMarked
package se.klartecken.flink;

import org.jspecify.annotations.NullMarked;
