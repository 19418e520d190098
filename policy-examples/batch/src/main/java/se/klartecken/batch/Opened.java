package se.klartecken.batch;

import se.klartecken.OpenCase;

/**
 * A case that lies open.
 *
 * @param open which tells of errors alone if the case could not be read
 * @param isRead whether it could
 */
record Opened(OpenCase open, boolean isRead) {

    Judged judged() {
        return new Judged(open.report(), isRead);
    }
}
