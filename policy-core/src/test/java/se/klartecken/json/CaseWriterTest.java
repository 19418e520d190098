package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;

class CaseWriterTest {

    private static final Case CONTENT = CaseBuilder.builder()
            .asOf(Instant.parse("2026-03-02T08:00:00Z"))
            .accounts(List.of(AccountBuilder.builder()
                    .id("a1")
                    .owner("o1")
                    .platform(new Platform(PlatformKind.OTHER, "Å\"\\\n😀", null))
                    .posts(List.of())
                    .build()))
            .dataSubjects(List.of(DataSubjectBuilder.builder()
                    .id("s1")
                    .birthDate(LocalDate.of(2015, 1, 2))
                    .ageYears(11)
                    .isChild(true)
                    .build()))
            .readings(Map.of("c", "3", "a", "1", "b", "2"))
            .build();

    @Test
    void writesPropertiesInTheOrderOfTheComponents() {
        assertThat(CaseWriter.write(CONTENT))
                .isEqualTo(
                        "{\"asOf\":\"2026-03-02T08:00:00Z\",\"accounts\":[{\"id\":\"a1\",\"owner\":\"o1\",\"platform\":"
                                + "{\"kind\":\"OTHER\",\"name\":\"Å\\\"\\\\\\n😀\"},\"posts\":[]}],\"dataSubjects\":[{\"id\":\"s1\","
                                + "\"birthDate\":\"2015-01-02\",\"ageYears\":11,\"isChild\":true}],"
                                + "\"readings\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}}");
    }

    @Test
    void writesForPeople() {
        Case content = CaseBuilder.builder()
                .asOf(Instant.parse("2026-03-02T08:00:00Z"))
                .readings(Map.of("r", "s"))
                .build();
        assertThat(CaseWriter.writePretty(content)).isEqualTo("""
                        {
                          "asOf": "2026-03-02T08:00:00Z",
                          "readings": {
                            "r": "s"
                          }
                        }""");
    }

    @Test
    void refusesACaseWithoutWhatIsRequired() {
        Case content = CaseBuilder.builder()
                .accounts(List.of(AccountBuilder.builder().id("a1").build()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseWriter.write(content))
                .withMessage("Account.owner is required");
    }

    @Test
    void refusesHalfASurrogatePairWithoutRepeatingTheText() {
        Case value = CaseBuilder.builder().readings(Map.of("r", "secret\uD83D")).build();
        Case name = CaseBuilder.builder().readings(Map.of("secret\uDE00", "s")).build();
        for (Case content : List.of(value, name)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseWriter.write(content))
                    .withMessageNotContaining("secret")
                    .withNoCause();
        }
    }
}
