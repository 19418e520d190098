package se.klartecken.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.web.CaseView.Sample;

/** The cases that come with the desk, all of them invented. */
final class Samples {

    static final List<Sample> ALL = List.of(
            new Sample(
                    "sollentuna-easter-2026",
                    new Text("Sollentuna, en månad kring påsk", "Sollentuna, a month around Easter")),
            new Sample(
                    "stockholm-easter-2026",
                    new Text("Stockholm, ett bibliotek kring påsk", "Stockholm, a library around Easter")),
            new Sample(
                    "stockholm-district-2026",
                    new Text("Stockholm, en stadsdelsförvaltning", "Stockholm, a district administration")));

    private Samples() {}

    static Optional<CaseDocument> named(String name) {
        return ALL.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .map(Samples::read);
    }

    private static CaseDocument read(Sample sample) {
        String file = "/cases/" + sample.name() + ".json";
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(file), "shipped")) {
            return new CaseReader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
