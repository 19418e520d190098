package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

    /** With 256 MiB there are never more than 16 blocks, nor 8 MiB of lines, however many threads there are. */
    @Test
    void isBoundedByThreadsAndByMemory() {
        long heap = 256 << 20;
        assertThat(Room.of(2, heap)).isEqualTo(new Room(8, 8 << 20));
        assertThat(Room.of(64, heap)).isEqualTo(new Room(16, 8 << 20));
    }

    @Test
    void holdsAsMuchAsItHas() {
        var room = new Room(2, 100);
        assertThat(room.holds(2, 100)).isTrue();
        assertThat(room.holds(3, 100)).isFalse();
        assertThat(room.holds(2, 101)).isFalse();
    }
}
