package se.klartecken.oracle.sollentuna;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.ForumInformation;
import se.klartecken.model.GraphicProfile;
import se.klartecken.model.HouseRules;
import se.klartecken.model.Sender;
import se.klartecken.model.Watch;
import se.klartecken.model.WatchEntry;
import se.klartecken.model.WatchKind;
import se.klartecken.report.Outcome;

/** § 3 Närvaro i eget forum. */
final class Section3 {
    private Section3() {}

    static void judge(AccountCase it, Book book) {
        Subject subject = it.subject();
        Truth live = Truth.of(it.facts().live(it.account()));
        forum(subject, live, it.account().forumInformation(), book);
        graphicProgramme(subject, live, it.account().sender(), book);
        book.put("SOL-3-5", subject, presence(it));
        for (String clause : List.of("SOL-3-6", "SOL-3-7", "SOL-3-8", "SOL-3-9", "SOL-3-10")) {
            book.judged(clause, subject, live);
        }
        rulesOfPlay(subject, live, it.account().houseRules(), book);
    }

    private static void forum(Subject subject, Truth live, @Nullable ForumInformation told, Book book) {
        book.state("SOL-3-1", subject, live, Truth.of(told == null ? null : told.purpose()));
        book.state("SOL-3-2", subject, live, Truth.of(told == null ? null : told.responsibleCommittee()));
        book.state("SOL-3-3", subject, live, Truth.of(told == null ? null : told.officialStatus()));
    }

    /** SOL-3-4: as far as possible; where it is not, nothing is found (base information). */
    private static void graphicProgramme(Subject subject, Truth live, @Nullable Sender sender, Book book) {
        GraphicProfile used = sender == null ? null : sender.graphicProfile();
        Truth possible = Truth.of(sender == null ? null : sender.graphicProgrammePossible());
        // Where the profile is not recorded, somebody's word on it counts.
        Truth kept = used == null
                ? book.worded("SOL-3-4", subject, AttestationTopic.GRAPHIC_PROFILE)
                : Truth.of(used == GraphicProfile.CITY);
        book.state("SOL-3-4", subject, live.and(possible), kept);
    }

    private static void rulesOfPlay(Subject subject, Truth live, @Nullable HouseRules rules, Book book) {
        book.state("SOL-3-11", subject, live, Truth.of(rules == null ? null : rules.present()));
        book.state("SOL-3-12", subject, live, Truth.of(rules == null ? null : rules.handlingOfQuestions()));
        book.state("SOL-3-13", subject, live, Truth.of(rules == null ? null : rules.forbiddenKinds()));
        book.state("SOL-3-14", subject, live, Truth.of(rules == null ? null : rules.consequences()));
    }

    /** SOL-3-5: somebody present on every weekday that is logged (daily monitoring). */
    private static Outcome presence(AccountCase it) {
        Watch log = it.account().upkeep() == null ? null : it.account().upkeep().presence();
        if (log == null || log.from() == null || log.entries() == null) {
            return Outcome.NEEDS_REVIEW;
        }
        LocalDate first = log.from().isBefore(Facts.ADOPTION) ? Facts.ADOPTION : log.from();
        LocalDate started =
                it.account().start() == null ? null : it.account().start().startedOn();
        if (started != null && started.isAfter(first)) {
            first = started;
        }
        Days days = it.days();
        for (LocalDate date = first; !date.isAfter(it.facts().today()); date = date.plusDays(1)) {
            if (days.vardag(date) && isLogged(it, log, date) && !present(it.facts(), log, date)) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.FULFILLED;
    }

    /** Days that are over, in the log and in the record; with the account's end nobody need be there any more. */
    private static boolean isLogged(AccountCase it, Watch log, LocalDate date) {
        boolean over = !Facts.startOf(date.plusDays(1)).isAfter(it.facts().recordedUntil());
        boolean within = log.until() == null || !date.isAfter(log.until());
        boolean afterEnd = it.facts().closed(it.account())
                && !date.isBefore(Facts.day(it.account().closure().closedAt()));
        return over && within && !afterEnd;
    }

    private static boolean present(Facts facts, Watch log, LocalDate date) {
        for (WatchEntry each : log.entries()) {
            boolean counts =
                    each.kind() != WatchKind.SCHEDULED_POST || facts.chose("scheduledPostCountsAsPresence", "TRUE");
            if (counts
                    && !each.at().isAfter(facts.asOf())
                    && Facts.day(each.at()).equals(date)) {
                return true;
            }
        }
        return false;
    }
}
