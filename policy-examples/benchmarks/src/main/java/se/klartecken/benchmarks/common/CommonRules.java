package se.klartecken.benchmarks.common;

/** Which of the common rules a contestant is to know. */
public enum CommonRules {
    /** Those that look at one post, one use of personal data or one message. */
    OF_ONE_FACT,
    /** Those, and the ones that join a use with its post, or with its post and its person. */
    WITH_JOINS;

    boolean join() {
        return this == WITH_JOINS;
    }
}
