/**
 * Pages of documentation as tests read them: each block of code on a page is held by something that would notice if it
 * were no longer so. A test class that implements {@link se.klartecken.testing.pages.PagesContract} names the pages that it
 * holds.
 */
package se.klartecken.testing.pages;
