package se.klartecken.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** How pages look, and what they allow: that one style sheet and nothing else, neither script nor network. */
public final class Style {

    /** The style sheet, which stands in each page. */
    public static final String SHEET = read();

    /** The content security policy, which names the style sheet by its digest. */
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";

    private Style() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("page.css"), "shipped")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
