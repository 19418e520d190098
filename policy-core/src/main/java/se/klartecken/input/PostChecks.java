package se.klartecken.input;

import se.klartecken.model.Post;

final class PostChecks {

    private PostChecks() {}

    static void check(Faults faults, Ids ids, String at, Post post) {
        ids.unique(faults, at, post.id());
        switch (post.status()) {
            case PUBLISHED, REMOVED -> faults.required(at, "/publishedAt", post.publishedAt(), "when it was published");
            case PLANNED -> faults.required(at, "/plannedAt", post.plannedAt(), "when it is to be published");
            case DRAFT -> {}
        }
        faults.notAfterCheck(at, "/publishedAt", post.publishedAt());
        faults.happened(
                at, "/removedAt", post.removedAt(), post.publishedAt(), "an instant not before the publication");
        Each.of(
                post.contentAssessments(),
                (i, assessment) -> faults.notAfterCheck(at, "/contentAssessments/" + i + "/at", assessment.at()));
        Each.of(
                post.media(),
                (i, media) -> Each.of(
                        media.persons(),
                        (k, id) -> ids.resolve(faults, at, "/media/" + i + "/persons/" + k, id, Target.DATA_SUBJECT)));
    }
}
