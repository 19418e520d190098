package se.klartecken.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of calendar entries: the same from run to run, so that importing anew updates what is there. */
final class Uid {

    private Uid() {}

    /** Made of the policy and of what tells the entry from all others of that policy. */
    static String of(String policy, String own) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((policy + "\n" + own).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16) + "@klartecken";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
