package se.klartecken.flink;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * What a job is told to do, in a form that travels to its tasks.
 *
 * @param policy name of the policy
 * @param context path of the case file with organisations, accounts and people
 * @param lateness how long is waited for what is told late
 * @param keep how long a message is remembered
 */
public record Settings(String policy, String context, Duration lateness, Duration keep) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(3650);

    /** @throws IllegalArgumentException if a time is negative, or longer than ten years */
    public Settings {
        for (Duration time : List.of(lateness, keep)) {
            if (time.isNegative() || time.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("from nothing to ten years");
            }
        }
    }
}
