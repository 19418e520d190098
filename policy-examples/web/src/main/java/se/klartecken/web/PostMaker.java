package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klartecken.html.Visible;
import se.klartecken.html.Wording;
import se.klartecken.web.PostView.Part;
import se.klartecken.web.http.Form;

/** Makes the form for a post as it is filled in so far. */
final class PostMaker {

    private final Visit visit;
    private final Form form;

    private PostMaker(Visit visit, Form form) {
        this.visit = visit;
        this.form = form;
    }

    static PostView view(Visit visit, Form form) {
        return new PostMaker(visit, form).view();
    }

    private PostView view() {
        Wording words = visit.words();
        int firstPerson = visit.desk().persons();
        int pictures = Draft.media(form);
        List<Ask> basics = PostAsks.basics(visit.desk().accounts().stream()
                .map(account -> Visible.of(account.id()))
                .toList());
        List<Ask> contents = PostAsks.contents(form);
        List<List<Ask>> media = parts(pictures, index -> PostAsks.medium(form, index));
        List<List<Ask>> persons =
                parts(Draft.persons(form), index -> PersonAsks.person(form, index, firstPerson + index, pictures));
        var controls = new Controls(Stream.of(
                        basics.stream(),
                        contents.stream(),
                        Stream.of(PostAsks.hasMedia(), PostAsks.hasPersons()),
                        media.stream().flatMap(List::stream),
                        persons.stream().flatMap(List::stream))
                .flatMap(some -> some)
                .toList());
        VerdictMaker verdict = VerdictMaker.of(visit, Draft.of(form, visit.desk()), form, controls);
        return new PostView(
                visit.shell(words.say("Nytt inlägg", "New post"), Shell.Tab.POST),
                fields(basics, verdict),
                fields(contents, verdict),
                field(PostAsks.hasMedia(), verdict),
                titled(words.say("Bild, film eller ljud ", "Picture, film or sound "), media, verdict),
                field(PostAsks.hasPersons(), verdict),
                titled("Person ", persons, verdict),
                verdict.verdict());
    }

    private static List<List<Ask>> parts(int count, IntFunction<List<Ask>> part) {
        return IntStream.range(0, count).mapToObj(part).toList();
    }

    private List<Part> titled(String title, List<List<Ask>> parts, VerdictMaker verdict) {
        var titled = new ArrayList<Part>();
        for (List<Ask> part : parts) {
            titled.add(new Part(title + (titled.size() + 1), fields(part, verdict)));
        }
        return titled;
    }

    private List<Field> fields(List<Ask> asks, VerdictMaker verdict) {
        return asks.stream().map(ask -> field(ask, verdict)).toList();
    }

    private Field field(Ask ask, VerdictMaker verdict) {
        return verdict.noted(Field.of(ask, form));
    }
}
