package se.klartecken.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;

/** Reads and screens a document as large as any that is accepted, in a process whose memory somebody else limits. */
enum LargestDocument {
    /** 3,999,997 of 4 million tokens in 17 MB: a million persons. */
    MOST_TOKENS {
        @Override
        String json() {
            return IntStream.range(0, 999_998)
                    .mapToObj(i -> "{\"id\":\"s" + i + "\"}")
                    .collect(Collectors.joining(",", "{\"dataSubjects\":[", "]}"));
        }
    },
    /** Nearly 32 MiB of texts of nearly 100,000 characters. */
    LONGEST_TEXTS {
        @Override
        String json() {
            String text = "1".repeat(99_990);
            return IntStream.range(0, 334)
                    .mapToObj(i -> "{\"id\":\"p" + i + "\",\"status\":\"DRAFT\",\"text\":\"" + text + "\"}")
                    .collect(Collectors.joining(
                            ",",
                            "{\"organisations\":[{\"id\":\"o\",\"kind\":\"OTHER\"}],\"accounts\":[{\"id\":\"a\",\"owner\":\"o\","
                                    + "\"platform\":{\"kind\":\"X\"},\"posts\":[",
                            "]}]}"));
        }
    },
    /** 250,000 assessments, of which each one refers to nothing, so that all are rejected. */
    MOST_FAULTS {
        @Override
        String json() {
            return IntStream.range(0, 250_000)
                    .mapToObj(i -> "{\"clause\":\"c\",\"about\":\"a" + i + "\"}")
                    .collect(Collectors.joining(",", "{\"assessments\":[", "]}"));
        }
    };

    abstract String json();

    /** Takes the name of a constant. */
    public static void main(String... arguments) {
        byte[] json = LargestDocument.valueOf(arguments[0]).json().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        CaseDocument read = new CaseReader().read(json);
        CaseDocument screened = Screening.screen(read, Instant.parse("2026-03-02T12:00:00Z"));
        System.out.printf(
                Locale.ROOT,
                "%d bytes, %d errors in reading, %d rejected in screening, %d ms%n",
                json.length,
                read.errors().size(),
                screened.rejected().size(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
