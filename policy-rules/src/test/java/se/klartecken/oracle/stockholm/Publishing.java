package se.klartecken.oracle.stockholm;

import se.klartecken.model.AttestationTopic;
import se.klartecken.model.Capacity;
import se.klartecken.model.ExceptionReason;
import se.klartecken.model.Media;
import se.klartecken.model.RecordKeeping;
import se.klartecken.model.Speaker;

/** Posts: STO-TIG-2, STO-PRI-4, STO-PRI-6; posts and messages as official documents: STO-ALL-2. */
final class Publishing {

    private final World world;
    private final Sheet sheet;

    Publishing(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.places()) {
            world.posts(place).stream().filter(view -> !view.draft()).forEach(this::judge);
        }
        for (Place place : world.cityAccounts()) {
            sheet.put("STO-ALL-2", place.subject(world.asOf), recordsOfAccount(place));
            world.messages(place).stream()
                    .filter(world::received)
                    .forEach(view -> sheet.put("STO-ALL-2", view.subject(world.asOf), record(view)));
        }
    }

    private void judge(PostView view) {
        Subject subject = view.subject(world.asOf);
        sheet.put("STO-TIG-2", subject, adapted(view));
        sheet.put("STO-PRI-4", subject, privateAccount(view));
        sheet.put("STO-PRI-6", subject, clear(view));
        sheet.put("STO-ALL-2", subject, record(view));
    }

    /** STO-TIG-2: as far as the platform lets it (accessibility). */
    private static Answer adapted(PostView view) {
        Truth city = Truth.of(view.place().cityAccount());
        if (view.post().media() == null) {
            return Answer.judged(city.and(Truth.UNKNOWN));
        }
        Truth all = Truth.TRUE;
        for (Media media : view.post().media()) {
            Truth impossible = Truth.of(media.adaptationPossible()).not();
            all = all.and(adapted(media).or(impossible));
        }
        return Answer.state(city.and(Truth.of(!view.post().media().isEmpty())), all);
    }

    private static Truth adapted(Media media) {
        Truth described = Truth.of(media.descriptionInText());
        return switch (media.kind()) {
            case IMAGE, DRAWING -> Truth.of(media.altText()).or(described);
            case SOUND -> speech(media).not().or(Truth.of(media.captions())).or(described);
            case FILM -> speech(media).not().or(Truth.of(media.captions())).and(seen(media, described));
        };
    }

    private static Truth speech(Media media) {
        return Truth.of(media.hasSpeech());
    }

    /** Whether a film needs words for what it shows, only a person who has seen it can say. */
    private static Truth seen(Media media, Truth described) {
        Truth told = Truth.of(media.verbalised()).or(described);
        return told == Truth.TRUE ? told : Truth.UNKNOWN;
    }

    /** STO-PRI-4: a main rule; a reason recorded makes it a matter for a person (private accounts at work). */
    private static Answer privateAccount(PostView view) {
        if (!view.place().privateAccount()) {
            return Answer.NOT_APPLICABLE;
        }
        Speaker speaker = view.post().speaker();
        boolean none = speaker != null && speaker.exceptionReason() == ExceptionReason.NONE;
        return Answer.state(saidForTheCity(view), none ? Truth.FALSE : Truth.UNKNOWN);
    }

    /** Nobody recorded it: unknown. */
    private static Truth saidForTheCity(PostView view) {
        return view.capacity() == null
                ? Truth.UNKNOWN
                : Truth.of(view.capacity() == Capacity.IN_SERVICE || view.capacity() == Capacity.REPRESENTATIVE);
    }

    /** STO-PRI-6: recorded as unclear, or in service away from the city's accounts and not said so. */
    private static Answer clear(PostView view) {
        if (view.capacity() == Capacity.UNCLEAR) {
            return Answer.state(Truth.TRUE, Truth.FALSE);
        }
        if (view.place().cityAccount()) {
            return Answer.NOT_APPLICABLE;
        }
        Speaker speaker = view.post().speaker();
        Truth stated = speaker == null ? Truth.UNKNOWN : Truth.of(speaker.stated());
        return Answer.state(saidForTheCity(view), stated);
    }

    /** STO-ALL-2: registered or kept in order, for what has a record of its own. */
    private Answer record(PostView view) {
        if (!view.published()) {
            return Answer.NOT_APPLICABLE;
        }
        Answer answer = record(view.post().recordKeeping(), false);
        return new Answer(answer.applies().and(view.byOrForTheCity()), answer.kept(), answer.open());
    }

    private Answer record(MessageView view) {
        boolean registered = new Trail(view.message(), world).registeredAt() != null;
        return record(view.message().recordKeeping(), registered);
    }

    /** What says nothing of how it is kept is asked about once, at the account (the principles). */
    private Answer record(RecordKeeping record, boolean registeredElsewhere) {
        if (record == null || silent(record)) {
            return registeredElsewhere ? Answer.state(Truth.TRUE, Truth.TRUE) : Answer.NOT_APPLICABLE;
        }
        boolean registered = registeredElsewhere
                || (record.registeredAt() != null && Times.notAfter(record.registeredAt(), world.asOf));
        boolean document = record.officialDocument() == null || record.officialDocument();
        Truth kept = Truth.of(registered).or(Truth.of(record.keptInOrder()));
        return Answer.owed(Truth.of(document), kept);
    }

    private static boolean silent(RecordKeeping record) {
        boolean noDocument = record.officialDocument() != null && !record.officialDocument();
        return !noDocument && record.registeredAt() == null && record.keptInOrder() == null;
    }

    /** The principles: for everything that says nothing by itself, asked once for the account. */
    private Answer recordsOfAccount(Place place) {
        Truth posts = place.account().posts() == null
                ? Truth.UNKNOWN
                : Truth.of(world.posts(place).stream().anyMatch(this::silent));
        Truth messages = place.account().messages() == null
                ? Truth.UNKNOWN
                : Truth.of(world.messages(place).stream().anyMatch(this::silent));
        Subject subject = place.subject(world.asOf);
        return Answer.state(posts.or(messages), sheet.word("STO-ALL-2", AttestationTopic.OFFICIAL_DOCUMENTS, subject));
    }

    private boolean silent(PostView view) {
        RecordKeeping record = view.post().recordKeeping();
        return view.published() && (record == null || silent(record));
    }

    private boolean silent(MessageView view) {
        RecordKeeping record = view.message().recordKeeping();
        boolean registered = new Trail(view.message(), world).registeredAt() != null;
        return !registered && (record == null || silent(record));
    }
}
