package se.klartecken.web;

import java.util.List;

/**
 * The form for a post with what the rules say to it so far.
 *
 * @param basics what every post has
 * @param contents what it holds and brings
 * @param hasMedia whether there are pictures
 * @param media a part for each of them
 * @param hasPersons whether there is personal data
 * @param persons a part for each person
 * @param verdict what the rules say
 */
record PostView(
        Shell shell,
        List<Field> basics,
        List<Field> contents,
        Field hasMedia,
        List<Part> media,
        Field hasPersons,
        List<Part> persons,
        Verdict verdict) {

    /** A part of the form that there can be several of. */
    record Part(String title, List<Field> fields) {}

    boolean hasRoomForMedia() {
        return !media.isEmpty() && media.size() < Draft.MOST;
    }

    boolean hasRoomForPersons() {
        return !persons.isEmpty() && persons.size() < Draft.MOST;
    }

    /** The names of all controls: what is asked changes with the answers, and only then are controls replaced. */
    String layout() {
        var names = new StringBuilder();
        contents.forEach(field -> names.append(field.name()).append(' '));
        media.forEach(part ->
                part.fields().forEach(field -> names.append(field.name()).append(' ')));
        persons.forEach(part ->
                part.fields().forEach(field -> names.append(field.name()).append(' ')));
        return Integer.toHexString(names.toString().hashCode());
    }
}
