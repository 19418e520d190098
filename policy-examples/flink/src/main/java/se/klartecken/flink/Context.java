package se.klartecken.flink;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Crisis;
import se.klartecken.model.CrisisBuilder;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;

/** The organisations, accounts and people that a stream is about, as they stood at an instant. */
record Context(CaseDocument document) {

    /** The document as of an instant: without crises that were yet to come, and recorded up to the instant. */
    CaseDocument asOf(Instant now) {
        Case content = document.content();
        if (content == null) {
            return document;
        }
        Case then = CaseBuilder.builder(content)
                .asOf(null)
                .recordedUntil(null)
                .organisations(organisations(content.organisations(), now))
                .build();
        return new CaseDocument(then, document.errors(), document.rejected());
    }

    /** When crises end, which brings back duties that had ceased. */
    List<Instant> turns() {
        Case content = document.content();
        return content == null
                ? List.of()
                : each(content.organisations())
                        .flatMap(organisation -> each(organisation.crises()))
                        .map(Crisis::deactivatedAt)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable List<Organisation> organisations(@Nullable List<Organisation> all, Instant now) {
        return all == null
                ? null
                : all.stream()
                        .map(it -> OrganisationBuilder.builder(it)
                                .crises(crises(it.crises(), now))
                                .build())
                        .toList();
    }

    private static @Nullable List<Crisis> crises(@Nullable List<Crisis> all, Instant now) {
        return all == null
                ? null
                : all.stream()
                        .filter(crisis -> !crisis.activatedAt().isAfter(now))
                        .map(crisis -> crisis.deactivatedAt() != null
                                        && crisis.deactivatedAt().isAfter(now)
                                ? CrisisBuilder.builder(crisis)
                                        .deactivatedAt(null)
                                        .build()
                                : crisis)
                        .toList();
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
