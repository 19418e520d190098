package se.klartecken.batch;

/** Hears how far a run has come: once before the first block, which tells where it began, and after each block. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress NONE = (read, size, records) -> {};

    /**
     * So far it has come.
     *
     * @param read how many bytes of the source have been read, packed as they are
     * @param size how many there are; negative where nobody knows
     * @param records how many records the output has
     */
    void reached(long read, long size, long records);
}
