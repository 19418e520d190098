/**
 * Offers the policies to a Spring Boot application: as beans, with the readings and office hours that its configuration
 * sets. What they say is counted and watched where the application has metrics and health.
 */
@NullMarked
package se.klartecken.spring;

import org.jspecify.annotations.NullMarked;
