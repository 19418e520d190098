package se.klartecken.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.klartecken.fuzz.Claim;
import se.klartecken.fuzz.FuzzedText;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.model.DataSubject;

/** Date-times and dates in a document are read if and only if {@link NaiveTime} reads them, and as the same. */
public final class MomentFuzzTarget {

    private static final CaseReader READER = new CaseReader();

    private MomentFuzzTarget() {}

    /** Loads the classes, which is slow with a fuzzer's eyes on them, before the time of single inputs is taken. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzedText.of(data);
        moment(text);
        day(text);
    }

    private static void moment(String text) {
        CaseDocument read = READER.read("{\"asOf\":\"" + escaped(text) + "\"}");
        NaiveTime expected = NaiveTime.dateTime(text);
        Claim.that(codes(read).equals(expected.codes()), "both say the same of a date-time");
        if (read.content() != null) {
            Instant moment = read.content().asOf();
            Claim.that(moment.getEpochSecond() == expected.seconds(), "both read the same second");
            Claim.that(moment.getNano() == expected.nanos(), "both read the same decimals");
            Claim.that(
                    READER.read(CaseWriter.write(read.content())).equals(read), "a date-time written reads the same");
        }
    }

    private static void day(String text) {
        CaseDocument read = READER.read("{\"dataSubjects\":[{\"id\":\"s\",\"birthDate\":\"" + escaped(text) + "\"}]}");
        NaiveTime expected = NaiveTime.date(text);
        Claim.that(codes(read).equals(expected.codes()), "both say the same of a date");
        for (DataSubject subject : read.content().dataSubjects()) {
            LocalDate date = subject.birthDate();
            Claim.that(date.toEpochDay() * NaiveTime.SECONDS_PER_DAY == expected.seconds(), "both read the same day");
            Claim.that(date.toString().equals(text), "a date is written in one way only");
        }
    }

    private static List<String> codes(CaseDocument read) {
        return read.errors().stream().map(InputError::code).map(Enum::name).toList();
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append("\\u")
                        .append(Integer.toHexString(0x10000 | unit).substring(1)));
        return escaped.toString();
    }
}
