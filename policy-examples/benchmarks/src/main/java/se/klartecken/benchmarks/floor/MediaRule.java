package se.klartecken.benchmarks.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Media;
import se.klartecken.model.MediaKind;

/** Whether pictures and films are adapted, or cannot be. */
final class MediaRule {

    private MediaRule() {}

    static Tri any(@Nullable List<Media> media) {
        return media == null ? Tri.OPEN : Tri.of(!media.isEmpty());
    }

    static void writeAny(Receipt receipt, @Nullable List<Media> media, String at) {
        if (media == null || media.isEmpty()) {
            receipt.says(media, at);
        } else {
            receipt.because(at + "/0");
        }
    }

    static Tri allAdapted(@Nullable List<Media> media) {
        if (media == null) {
            return Tri.OPEN;
        }
        Tri all = Tri.YES;
        for (Media medium : media) {
            all = all.and(adaptedOrImpossible(medium));
        }
        return all;
    }

    /** The first that is not, else all of them. */
    static void writeAllAdapted(Receipt receipt, @Nullable List<Media> media, String at) {
        if (media == null) {
            receipt.missing(at);
            return;
        }
        for (int index = 0; index < media.size(); index++) {
            if (adaptedOrImpossible(media.get(index)) == Tri.NO) {
                write(receipt, media.get(index), at + "/" + index);
                return;
            }
        }
        for (int index = 0; index < media.size(); index++) {
            write(receipt, media.get(index), at + "/" + index);
        }
    }

    private static Tri adaptedOrImpossible(Media medium) {
        Tri adapted = adapted(medium);
        return adapted == Tri.YES
                ? adapted
                : adapted.or(Tri.of(medium.adaptationPossible()).not());
    }

    private static void write(Receipt receipt, Media medium, String at) {
        boolean isImpossible = Boolean.FALSE.equals(medium.adaptationPossible());
        Tri adapted = adapted(medium);
        if (adapted == Tri.YES || !isImpossible) {
            writeAdapted(receipt, medium, at);
        }
        if (adapted != Tri.YES) {
            receipt.says(medium.adaptationPossible(), at + "/adaptationPossible");
        }
    }

    private static Tri adapted(Media medium) {
        return medium.kind() == MediaKind.FILM
                ? captioned(medium).and(verbalised(medium))
                : Tri.of(medium.altText()).or(Tri.of(medium.descriptionInText()));
    }

    private static void writeAdapted(Receipt receipt, Media medium, String at) {
        if (medium.kind() == MediaKind.FILM) {
            writeCaptioned(receipt, medium, at);
            if (captioned(medium) != Tri.NO) {
                writeVerbalised(receipt, medium, at);
            }
        } else if (Boolean.TRUE.equals(medium.altText())) {
            receipt.because(at + "/altText");
        } else {
            if (!Boolean.TRUE.equals(medium.descriptionInText())) {
                receipt.says(medium.altText(), at + "/altText");
            }
            receipt.says(medium.descriptionInText(), at + "/descriptionInText");
        }
    }

    private static Tri captioned(Media film) {
        return Tri.of(film.captions()).or(Tri.of(film.hasSpeech()).not());
    }

    private static void writeCaptioned(Receipt receipt, Media film, String at) {
        boolean isSilent = Boolean.FALSE.equals(film.hasSpeech());
        if (Boolean.TRUE.equals(film.captions()) || !isSilent) {
            receipt.says(film.captions(), at + "/captions");
        }
        if (!Boolean.TRUE.equals(film.captions())) {
            receipt.says(film.hasSpeech(), at + "/hasSpeech");
        }
    }

    /** That a film needs words, only a person can say. */
    private static Tri verbalised(Media film) {
        return Tri.of(film.verbalised()).or(Tri.of(film.descriptionInText())) == Tri.YES ? Tri.YES : Tri.OPEN;
    }

    private static void writeVerbalised(Receipt receipt, Media film, String at) {
        if (Boolean.TRUE.equals(film.verbalised())) {
            receipt.because(at + "/verbalised");
        } else if (Boolean.TRUE.equals(film.descriptionInText())) {
            receipt.because(at + "/descriptionInText");
        } else if (film.verbalised() != null && film.descriptionInText() != null) {
            receipt.because(at + "/verbalised");
        } else {
            receipt.says(film.verbalised(), at + "/verbalised");
            receipt.says(film.descriptionInText(), at + "/descriptionInText");
        }
    }
}
