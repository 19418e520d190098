/**
 * A test kit for rule sets, published beside policy-core as {@code testing}: generators of cases for jqwik, and the
 * {@link se.klartecken.testing.PolicyContract} that every rule set keeps. Needs jqwik and AssertJ on the test class
 * path. Nothing that is generated is about a real person.
 */
package se.klartecken.testing;
