package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The facts that a question is about. */
public final class GivenFacts {

    private final List<PostFact> posts;
    private final List<MessageFact> messages;
    private final Map<String, PersonFact> people;

    GivenFacts(List<PostFact> posts, List<MessageFact> messages, Map<String, PersonFact> people) {
        this.posts = posts;
        this.messages = messages;
        this.people = people;
    }

    /** The posts with the uses of personal data in them. */
    public List<PostFact> posts() {
        return posts;
    }

    /** The messages. */
    public List<MessageFact> messages() {
        return messages;
    }

    /** The people whose data the posts use, each once. */
    public List<PersonFact> people() {
        Set<String> known = new HashSet<>();
        var named = new ArrayList<PersonFact>();
        for (PostFact post : posts) {
            for (UseFact use : post.uses()) {
                if (known.add(use.person())) {
                    named.add(person(use.person()));
                }
            }
        }
        return named;
    }

    /** The person of that id. */
    public PersonFact person(String id) {
        return Objects.requireNonNull(people.get(id), "no such person");
    }
}
