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

    /** STO-TIG-2: as far as the platform lets it (A27). */
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

    /** Verbalisation is for a person; with captions there, only what is known to lack it is asked about. */
    private static Truth seen(Media media, Truth described) {
        Truth told = Truth.of(media.verbalised()).or(described);
        if (told == Truth.TRUE) {
            return told;
        }
        boolean captioned = Truth.of(media.captions()) == Truth.TRUE && media.verbalised() == null;
        return captioned ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** STO-PRI-4: a main rule; a reason recorded makes it a matter for a person (A30). */
    private static Answer privateAccount(PostView view) {
        if (!view.place().privateAccount()) {
            return Answer.NOT_APPLICABLE;
        }
        Speaker speaker = view.post().speaker();
        boolean none = speaker != null && speaker.exceptionReason() == ExceptionReason.NONE;
        return Answer.state(view.byOrForTheCity(), none ? Truth.FALSE : Truth.UNKNOWN);
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
        return Answer.state(view.byOrForTheCity(), stated);
    }

    /** STO-ALL-2: registered or kept in order, for what has a record of its own. */
    private Answer record(PostView view) {
        if (!view.published()) {
            return Answer.NOT_APPLICABLE;
        }
        Answer answer = record(view.post().recordKeeping(), false, view.subject(world.asOf));
        return new Answer(answer.applies().and(view.byOrForTheCity()), answer.kept(), answer.open());
    }

    private Answer record(MessageView view) {
        boolean registered = new Trail(view.message(), world).registeredAt() != null;
        return record(view.message().recordKeeping(), registered, view.subject(world.asOf));
    }

    private Answer record(RecordKeeping record, boolean registeredElsewhere, Subject subject) {
        if (record == null) {
            boolean own =
                    sheet.assessment("STO-ALL-2", subject.id(), subject.at()).isPresent();
            Answer open = own ? Answer.judged(Truth.TRUE) : Answer.NOT_APPLICABLE;
            return registeredElsewhere ? Answer.state(Truth.TRUE, Truth.TRUE) : open;
        }
        boolean registered = registeredElsewhere
                || (record.registeredAt() != null && Times.notAfter(record.registeredAt(), world.asOf));
        boolean document = record.officialDocument() == null || record.officialDocument();
        Truth kept = Truth.of(registered).or(Truth.of(record.keptInOrder()));
        return Answer.owed(Truth.of(document), kept);
    }

    /** Section 0: for everything without a record of its own, asked once for the account. */
    private Answer recordsOfAccount(Place place) {
        boolean unknown = place.account().posts() == null || place.account().messages() == null;
        boolean posts = world.posts(place).stream()
                .filter(view -> !view.draft() && view.published())
                .anyMatch(view ->
                        record(view).applies() == Truth.FALSE && view.post().recordKeeping() == null);
        boolean messages = world.messages(place).stream()
                .filter(world::received)
                .anyMatch(view ->
                        record(view).applies() == Truth.FALSE && view.message().recordKeeping() == null);
        Truth applies = posts || messages ? Truth.TRUE : unknown ? Truth.UNKNOWN : Truth.FALSE;
        Subject subject = place.subject(world.asOf);
        boolean assessed =
                sheet.assessment("STO-ALL-2", subject.id(), subject.at()).isPresent();
        Truth attested = assessed ? Truth.UNKNOWN : sheet.attestation(AttestationTopic.OFFICIAL_DOCUMENTS, subject);
        return Answer.state(applies, attested);
    }
}
