package se.klartecken.web.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.input.Place;

/**
 * Where a message stands: the numbers of its account and of the message on it, from 0. Addresses have these and no ids,
 * since ids come with the case.
 */
public record Spot(int account, int message) {

    private static final Pattern PATH = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Reads what stands in an address, such as {@code 0/12}. */
    public static Optional<Spot> of(String path) {
        Matcher numbers = PATH.matcher(path);
        return numbers.matches()
                ? Optional.of(new Spot(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    public String path() {
        return account + "/" + message;
    }

    /** Where it stands in the case. */
    public Place place() {
        return Place.CASE.at("accounts").at(account).at("messages").at(message);
    }
}
