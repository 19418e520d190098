package se.klartecken.rules.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klartecken.input.Place;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Organisation;
import se.klartecken.model.PlatformKind;

/** An organisation in its case. */
public record OrganisationIn(CaseFile file, Subject subject, Organisation it) {

    /** The same, where nobody asks where facts stand: but by its place a value of its own is known to be refused. */
    OrganisationIn unplaced() {
        return hasLocalValues() ? this : new OrganisationIn(file.unplaced(), subject.unplaced(), it);
    }

    /** Whether it has set any value for itself, at whatever time. */
    public boolean hasLocalValues() {
        return it.localValues() != null && !it.localValues().isEmpty();
    }

    /**
     * The value of a kind that it had set for itself on a day; one for the platform goes before one for all, a newer
     * before an older.
     */
    public Optional<Placed<LocalValue>> localValue(LocalValueKind kind, PlatformKind platform, LocalDate day) {
        if (!hasLocalValues()) {
            return Optional.empty();
        }
        Optional<Placed<LocalValue>> own =
                newest(localValues(kind, day).filter(value -> value.it().platform() == platform));
        return own.isPresent()
                ? own
                : newest(localValues(kind, day).filter(value -> value.it().platform() == null));
    }

    private static Optional<Placed<LocalValue>> newest(Stream<Placed<LocalValue>> values) {
        return values.max(Comparator.comparing(value -> value.it().validFrom()));
    }

    private Stream<Placed<LocalValue>> localValues(LocalValueKind kind, LocalDate day) {
        List<LocalValue> values = it.localValues() == null ? List.of() : it.localValues();
        Place list = subject.place().at("localValues");
        return IntStream.range(0, values.size())
                .mapToObj(index -> new Placed<>(list.at(index), values.get(index)))
                .filter(value -> value.it().kind() == kind && holdsOn(value.it(), day))
                .filter(value -> !file.refusesLocalValue(value.place()));
    }

    private static boolean holdsOn(LocalValue value, LocalDate day) {
        return !day.isBefore(value.validFrom()) && (value.validUntil() == null || !day.isAfter(value.validUntil()));
    }
}
