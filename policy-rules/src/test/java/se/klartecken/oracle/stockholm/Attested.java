package se.klartecken.oracle.stockholm;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.Organisation;
import se.klartecken.model.Routine;
import se.klartecken.model.RoutineTopic;

/** The clauses that only a person can attest or judge, and those on decided routines. */
final class Attested {

    static final Map<String, AttestationTopic> TOPICS = Map.ofEntries(
            entry("STO-BAK-4", AttestationTopic.COMMUNICATION_PROGRAMME),
            entry("STO-DIA-3", AttestationTopic.DIALOGUE),
            entry("STO-DIA-10", AttestationTopic.CITY_MESSAGE),
            entry("STO-DIA-11", AttestationTopic.INTERNAL_MESSAGE),
            entry("STO-KOM-3", AttestationTopic.RESOURCES),
            entry("STO-KOM-4", AttestationTopic.COMPETENCE),
            entry("STO-KOM-5", AttestationTopic.DECISION_ORDER),
            entry("STO-KOM-6", AttestationTopic.ACCOUNT_HANDLING_ROUTINE),
            entry("STO-KOM-7", AttestationTopic.COMPLIANCE),
            entry("STO-PER-1", AttestationTopic.DATA_PROTECTION),
            entry("STO-PER-2", AttestationTopic.DATA_PROTECTION),
            entry("STO-PER-3", AttestationTopic.DATA_PROTECTION),
            entry("STOH-INL-2", AttestationTopic.ORGANISATION),
            entry("STOH-ANS-7", AttestationTopic.POLICY_CONFORMITY),
            entry("STOH-ANS-8", AttestationTopic.LOCAL_ROUTINES),
            entry("STOH-PUB-9", AttestationTopic.PLATFORM_KNOWLEDGE));

    static final Map<String, RoutineTopic> ROUTINES = Map.ofEntries(
            entry("STO-UPP-3", RoutineTopic.PURPOSE),
            entry("STO-UPP-4", RoutineTopic.GOALS),
            entry("STO-UPP-5", RoutineTopic.RESOURCES),
            entry("STO-UPP-6", RoutineTopic.RESPONSIBLE),
            entry("STO-UPP-7", RoutineTopic.DAILY_MONITORING),
            entry("STO-UPP-8", RoutineTopic.PERSONAL_DATA),
            entry("STO-ALL-5", RoutineTopic.OFFICIAL_DOCUMENTS),
            entry("STO-BEV-8", RoutineTopic.MONITORING),
            entry("STO-PER-47", RoutineTopic.COMPLAINTS),
            entry("STOH-PUB-1", RoutineTopic.PUBLICATION),
            entry("STOH-BEV-3", RoutineTopic.ANSWERING));

    static final Set<String> JUDGED = Set.of(
            "STO-BAK-3",
            "STO-DIA-6",
            "STO-DIA-7",
            "STO-DIA-8",
            "STO-DIA-9",
            "STO-NYT-5",
            "STO-PUB-1",
            "STO-PUB-2",
            "STO-TIG-1",
            "STOH-INL-3");

    /** What is asked of the organisation; everything else in the tables is asked of the account. */
    private static final Set<String> OF_ORGANISATION = Set.of(
            "STO-BAK-4",
            "STO-DIA-3",
            "STO-KOM-3",
            "STO-KOM-4",
            "STO-KOM-5",
            "STO-KOM-6",
            "STO-KOM-7",
            "STO-PER-1",
            "STO-PER-2",
            "STO-PER-3",
            "STOH-INL-2",
            "STOH-INL-3");

    private static final List<String> WITH_ACCOUNTS =
            List.of("STO-BAK-4", "STO-KOM-3", "STO-KOM-4", "STO-KOM-5", "STO-KOM-6");

    private final World world;
    private final Sheet sheet;

    Attested(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        world.organisations().forEach(this::judge);
        world.cityAccounts().forEach(this::judge);
    }

    private void judge(Organisation organisation) {
        Subject subject = world.subject(organisation);
        OF_ORGANISATION.forEach(clause -> judge(clause, subject, applies(clause, organisation)));
        ROUTINES.forEach((clause, topic) ->
                sheet.put(clause, subject, Answer.state(Truth.TRUE, decided(organisation, clause, topic))));
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        TOPICS.keySet().stream()
                .filter(clause -> !OF_ORGANISATION.contains(clause))
                .forEach(clause -> judge(clause, subject, running));
        JUDGED.stream()
                .filter(clause -> !OF_ORGANISATION.contains(clause))
                .forEach(clause -> judge(clause, subject, running));
    }

    /** The assessment goes first, then the attestation. */
    private void judge(String clause, Subject subject, Truth applies) {
        AttestationTopic topic = TOPICS.get(clause);
        Truth word = topic == null ? sheet.word(clause, subject) : sheet.word(clause, topic, subject);
        sheet.put(clause, subject, Answer.state(applies, word));
    }

    /** STO-BAK-4 is about the use, STO-KOM-3 to STO-KOM-6 about those who have or start accounts. */
    private Truth applies(String clause, Organisation organisation) {
        if (!WITH_ACCOUNTS.contains(clause)) {
            return Truth.TRUE;
        }
        boolean has = world.cityAccountsOf(organisation).stream().anyMatch(each -> !each.closed(world.asOf));
        return has || world.content.accounts() != null ? Truth.of(has) : Truth.UNKNOWN;
    }

    /** The principles: a decided routine is a state that must hold. */
    private Truth decided(Organisation organisation, String clause, RoutineTopic topic) {
        if (organisation.routines() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Routine routine : organisation.routines()) {
            any = any.or(Truth.of(routine.topic() == topic).and(there(routine, clause)));
        }
        return any;
    }

    /** A routine is there once it is written down; the clauses on uppfoljningsansvar ask for a decision besides. */
    private Truth there(Routine routine, String clause) {
        boolean toCome = routine.decidedOn() != null && routine.decidedOn().isAfter(world.today);
        Truth written = Truth.filled(routine.documentRef()).and(Truth.of(!toCome));
        Truth dated = routine.decidedOn() == null ? Truth.UNKNOWN : Truth.TRUE;
        return clause.startsWith("STO-UPP-") ? written.and(dated) : written;
    }
}
