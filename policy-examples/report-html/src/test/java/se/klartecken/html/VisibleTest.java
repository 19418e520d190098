package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void whatIsSeenStays() {
        assertThat(Visible.of("Åsa-torget_3/b <i> 😀")).isEqualTo("Åsa-torget_3/b <i> 😀");
    }

    @Test
    void whatIsUnseenOrTurnsTheTextIsReplaced() {
        assertThat(Visible.of("a\u0000b\u202Ec\u200Bd\u2028e\u3164f")).isEqualTo("a?b?c?d?e?f");
        assertThat(Visible.of("half \uD83D pair")).isEqualTo("half ? pair");
    }

    @Test
    void marksDoNotPileUp() {
        assertThat(Visible.of("e" + "\u0301".repeat(50) + "x")).isEqualTo("e\u0301\u0301\u0301x");
    }

    @Test
    void longIdsAreCutWithoutSplittingACharacter() {
        String cut = Visible.of("😀".repeat(500));
        assertThat(cut).isEqualTo("😀".repeat(119) + "…");
    }
}
