package se.klartecken.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of a rule set: its clauses and its rules, as text. */
final class Digest {

    private Digest() {}

    static String of(Class<?> ruleSet, List<String> chapters) {
        MessageDigest digest = sha256();
        add(digest, ruleSet, "readings.json");
        for (String chapter : chapters) {
            add(digest, ruleSet, chapter + ".json");
            add(digest, ruleSet, chapter + ".drl");
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Class<?> ruleSet, String resource) {
        try (InputStream in = ruleSet.getResourceAsStream(resource)) {
            if (in != null) {
                digest.update(resource.getBytes(StandardCharsets.UTF_8));
                digest.update(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
