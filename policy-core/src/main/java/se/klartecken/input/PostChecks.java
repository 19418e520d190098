package se.klartecken.input;

import se.klartecken.model.Post;

final class PostChecks {

    private PostChecks() {}

    static void check(Faults faults, Ids ids, Place element, Post post) {
        ids.unique(faults, element, post.id());
        switch (post.status()) {
            case PUBLISHED, REMOVED ->
                faults.required(element, element.at("publishedAt"), post.publishedAt(), "when it was published");
            case PLANNED ->
                faults.required(element, element.at("plannedAt"), post.plannedAt(), "when it is to be published");
            case DRAFT -> {}
        }
        faults.notAfterCheck(element, element.at("publishedAt"), post.publishedAt());
        faults.happened(
                element,
                element.at("removedAt"),
                post.removedAt(),
                post.publishedAt(),
                "an instant not before the publication");
        Each.of(
                post.contentAssessments(),
                (i, assessment) -> faults.notAfterCheck(
                        element, element.at("contentAssessments").at(i).at("at"), assessment.at()));
        Each.of(
                post.media(),
                (i, media) -> Each.of(
                        media.persons(),
                        (k, id) -> ids.resolve(
                                faults,
                                element,
                                element.at("media").at(i).at("persons").at(k),
                                id,
                                Target.DATA_SUBJECT)));
    }
}
