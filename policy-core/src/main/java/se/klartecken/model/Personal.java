package se.klartecken.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what can hold personal data: it never leaves the model, not in a report, a log line, an exception or a
 * {@code toString}. Builders, which the compiler writes, do show what they have been given: no log is to print one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {}
