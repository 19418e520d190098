package se.klartecken.batch;

/** How much may be on its way at once: enough to keep all threads at work, if memory allows. */
record Room(long blocks, long bytes) {

    private static final int BLOCKS_PER_THREAD = 4;

    /** What is said of a block, with every explanation, is some megabytes. */
    private static final long HEAP_PER_BLOCK = 16 << 20;

    /** A line takes many times its length while it is read, judged and written. */
    private static final long HEAP_PER_BYTE = 32;

    static Room of(int threads, long heap) {
        long blocks = Math.min((long) BLOCKS_PER_THREAD * threads, heap / HEAP_PER_BLOCK);
        return new Room(blocks, heap / HEAP_PER_BYTE);
    }

    boolean holds(int blocks, long bytes) {
        return blocks <= this.blocks && bytes <= this.bytes;
    }
}
