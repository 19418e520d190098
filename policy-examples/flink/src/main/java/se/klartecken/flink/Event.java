package se.klartecken.flink;

/**
 * A line on its way through the job.
 *
 * @param about the message or post that it tells of, the {@link Subject#key()}
 * @param at when it was so, in milliseconds
 * @param latest the latest time of any line before it and of itself, by which the source's time goes
 * @param json the line
 */
@SuppressWarnings("ArrayRecordComponent") // Events are sent on, and never compared.
public record Event(String about, long at, long latest, byte[] json) {

    @Override
    public String toString() {
        return "Event[" + at + "]";
    }
}
