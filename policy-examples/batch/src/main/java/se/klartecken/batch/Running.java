package se.klartecken.batch;

/** What a run has come to so far. */
final class Running {

    private final Source source;
    private final Progress progress;
    private Summary summary;

    Running(Summary summary, Source source, Progress progress) {
        this.summary = summary;
        this.source = source;
        this.progress = progress;
        tell();
    }

    void add(Summary block) {
        summary = summary.plus(block);
        tell();
    }

    Summary soFar() {
        return summary;
    }

    private void tell() {
        progress.reached(source.read(), source.size(), summary.records());
    }
}
