package se.klartecken.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.klartecken.model.MediaBuilder;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;

/** A post that is being made, in order until a fault is put into it. */
final class PostDraft {

    final PostBuilder post;
    final List<PersonalDataUseBuilder> uses = new ArrayList<>();
    final List<MediaBuilder> media = new ArrayList<>();

    PostDraft(PostBuilder post) {
        this.post = post;
    }

    PersonalDataUseBuilder anyUse(Random random) {
        return uses.get(random.nextInt(uses.size()));
    }

    MediaBuilder anyMedia(Random random) {
        return media.get(random.nextInt(media.size()));
    }

    Post done() {
        return post.personalData(
                        uses.stream().map(PersonalDataUseBuilder::build).toList())
                .media(media.stream().map(MediaBuilder::build).toList())
                .build();
    }
}
