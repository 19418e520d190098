package se.klartecken.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.DataSubject;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/**
 * A case as it is judged at one instant. Immutable.
 *
 * @param policy by which it is judged
 * @param content the case
 * @param asOf for which instant
 * @param report what is to be said of all of it, what is kept and what does not apply included
 */
public record Snapshot(Policy policy, Case content, Instant asOf, Report report) {

    /** Judges a case. */
    public static Snapshot of(Policy policy, Case content, Instant asOf) {
        return new Snapshot(
                policy, content, asOf, policy.check(content, Question.at(asOf).explained()));
    }

    Snapshot at(Instant instant) {
        return of(policy, content, instant);
    }

    Snapshot by(Policy other) {
        return of(other, content, asOf);
    }

    Snapshot with(Case other) {
        return of(policy, other, asOf);
    }

    /** The same case with persons who are not in it, lying open; what is kept is told, too. */
    OpenCase open(List<DataSubject> further) {
        var all = new ArrayList<>(orNone(content.dataSubjects()));
        all.addAll(further);
        Case wider = further.isEmpty()
                ? content
                : CaseBuilder.builder(content).dataSubjects(all).build();
        return policy.open(wider, Question.at(asOf).explained());
    }

    public List<Account> accounts() {
        return orNone(content.accounts());
    }

    public static List<IncomingMessage> messages(Account account) {
        return orNone(account.messages());
    }

    public Optional<IncomingMessage> message(Spot spot) {
        return Optional.of(accounts())
                .filter(all -> spot.account() < all.size())
                .map(all -> messages(all.get(spot.account())))
                .filter(all -> spot.message() < all.size())
                .map(all -> all.get(spot.message()));
    }

    /** What is said of one message. */
    public List<Finding> about(Spot spot) {
        String pointer = spot.place().toString();
        return report.findings().stream()
                .filter(finding -> finding.subject().equals(pointer))
                .toList();
    }

    /** How many persons the case has, before whom come those of a draft. */
    public int persons() {
        return orNone(content.dataSubjects()).size();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** The case holds personal data, which no text form may show. */
    @Override
    public String toString() {
        return "Snapshot[" + policy.name() + "]";
    }
}
