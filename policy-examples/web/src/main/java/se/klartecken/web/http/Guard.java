package se.klartecken.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who asks by the desk's own address and, for what changes something, from one of its own pages: other websites
 * that are open in the same browser can send requests here, but neither read a page nor the token in it.
 */
public final class Guard {

    /** The cookie that a browser gets with its first page. */
    public static final String COOKIE = "klartecken-desk";

    private static final int TOKEN_BYTES = 18;
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;
    private final SecureRandom random = new SecureRandom();

    /** @param hosts the values of {@code Host} that mean this desk, with the port */
    public Guard(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /**
     * Refuses a request by another name than the desk's, which a page of a stranger gets its browser to send.
     *
     * @throws Refused as {@link Fault#WRONG_HOST}
     */
    void requireHost(Request request) {
        if (request.header("host").filter(hosts::contains).isEmpty()) {
            throw new Refused(Fault.WRONG_HOST);
        }
    }

    /**
     * Refuses what another site sent.
     *
     * @throws Refused as {@link Fault#FOREIGN_ORIGIN}
     */
    void requireOwnOrigin(Request request) {
        Optional<String> origin = request.header("origin");
        String own = "http://" + request.header("host").orElse("");
        boolean isForeign = origin.isPresent() && !origin.get().equals(own);
        boolean fromElsewhere = request.header("sec-fetch-site")
                .filter(site -> !OWN_SITES.contains(site))
                .isPresent();
        if (isForeign || fromElsewhere) {
            throw new Refused(Fault.FOREIGN_ORIGIN);
        }
    }

    /**
     * Refuses a form that is not from a page that this browser was given.
     *
     * @throws Refused as {@link Fault#BAD_TOKEN}
     */
    public static void requireToken(Request request, String given) {
        String expected = request.cookie(COOKIE).orElse("");
        boolean same = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        if (expected.isEmpty() || !same) {
            throw new Refused(Fault.BAD_TOKEN);
        }
    }

    /** The token of the browser that asks; a new one where it has none. */
    public String token(Request request) {
        return request.cookie(COOKIE).filter(Guard::looksLikeToken).orElseGet(this::newToken);
    }

    private static boolean looksLikeToken(String cookie) {
        return cookie.matches("[\\w-]{24}");
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Gives a browser its token. */
    public static Response give(Response response, String token) {
        return response.with("Set-Cookie", COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    }
}
