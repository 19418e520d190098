package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.DataCategory;
import se.klartecken.model.IncomingMessage;

/** What others write that has to go: STO-BEV-18 to STO-BEV-21 and STO-PER-22 to STO-PER-24. */
final class Removal {

    private static final Set<DataCategory> PRIVACY_SENSITIVE = EnumSet.of(
            DataCategory.PERSONAL_IDENTITY_NUMBER,
            DataCategory.LEGAL_OFFENCES,
            DataCategory.SALARY,
            DataCategory.EVALUATIVE,
            DataCategory.SOCIAL_CIRCUMSTANCES,
            DataCategory.OTHER_PROTECTED);

    private final World world;
    private final Sheet sheet;

    Removal(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.cityAccounts()) {
            world.messages(place).stream().filter(world::received).forEach(this::judge);
        }
    }

    private void judge(MessageView view) {
        Subject subject = view.subject(world.asOf);
        Trail trail = new Trail(view.message(), world);
        Truth there = Truth.of(!trail.goneByAuthor());
        Truth criminal = manifest(view.message()).and(influence(view.place())).and(there);
        sheet.put("STO-BEV-18", subject, criminalDocumented(criminal, trail));
        sheet.put("STO-BEV-19", subject, criminalRemoved(criminal, trail));
        sheet.put("STO-BEV-21", subject, police(criminal, view.message(), trail));
        Truth personal = personal(view.message()).and(influence(view.place())).and(there);
        sheet.put("STO-PER-22", subject, before(personal, trail, inTime(trail, trail.documentedAt())));
        sheet.put("STO-PER-23", subject, before(personal, trail, registered(trail)));
        sheet.put("STO-PER-24", subject, removed(personal, trail));
    }

    Trail trail(IncomingMessage message) {
        return new Trail(message, world);
    }

    /** STO-PER-6 and outsiders' publications: the city answers for what it can influence; hiding is enough, or it is not. */
    private Truth influence(Place place) {
        Truth canModerate = Truth.of(place.account().canModerate());
        return world.readings.on("hideOnlyCountsAsInfluence")
                ? canModerate
                : canModerate.and(Truth.of(place.account().canRemove()));
    }

    /** STO-PER-22: sensitive, privacy-violating or secret; the merely privacy-sensitive is for a person (the less sensitive data). */
    private Truth personal(IncomingMessage message) {
        List<DataCategory> categories = message.dataCategories();
        if (categories == null) {
            return Truth.UNKNOWN;
        }
        boolean named = categories.stream()
                .anyMatch(each -> PersonalData.SENSITIVE.contains(each)
                        || each == DataCategory.PRIVACY_VIOLATING
                        || each == DataCategory.SECRET);
        if (named) {
            return Truth.TRUE;
        }
        boolean near = categories.stream().anyMatch(PRIVACY_SENSITIVE::contains);
        boolean counts = world.readings.on("treatPrivacySensitiveAsViolating");
        return near && !counts ? Truth.UNKNOWN : Truth.of(near);
    }

    /** STO-BEV-11 to STO-BEV-17 and STO-BEV-20: a closed list, and only what is manifest (what is manifest). */
    private Truth manifest(IncomingMessage message) {
        if (message.contentAssessments() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (ContentCategory category : listed()) {
            any = any.or(manifest(message, category));
        }
        return any;
    }

    private Set<ContentCategory> listed() {
        Set<ContentCategory> listed = EnumSet.of(
                ContentCategory.UNLAWFUL_THREAT,
                ContentCategory.UNLAWFUL_PRIVACY_BREACH,
                ContentCategory.INCITEMENT,
                ContentCategory.AGITATION_AGAINST_GROUP,
                ContentCategory.CHILD_ABUSE_MATERIAL,
                ContentCategory.UNLAWFUL_VIOLENCE_DEPICTION,
                ContentCategory.TERRORISM_INCITEMENT,
                ContentCategory.COPYRIGHT);
        if (world.readings.is("terrorismItem", "AS_WORDED")) {
            listed.add(ContentCategory.TERRORISM_RECRUITMENT_OR_TRAINING);
        }
        return listed;
    }

    /** The newest assessment of the kind, and those without a day; those that disagree leave it open. */
    private static Truth manifest(IncomingMessage message, ContentCategory category) {
        List<ContentAssessment> all = message.contentAssessments().stream()
                .filter(each -> each.category() == category)
                .toList();
        Instant last = all.stream()
                .map(ContentAssessment::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        Truth newest = newest(all.stream()
                .filter(each -> each.at() != null && each.at().equals(last))
                .map(ContentAssessment::certainty)
                .distinct()
                .toList());
        Truth any = newest;
        for (ContentAssessment each : all) {
            any = any.or(each.at() == null ? newest(List.of(each.certainty())) : Truth.FALSE);
        }
        return any;
    }

    private static Truth newest(List<Certainty> said) {
        if (said.isEmpty()) {
            return Truth.FALSE;
        }
        boolean open = said.size() > 1 || said.get(0) == Certainty.POSSIBLE;
        return open ? Truth.UNKNOWN : Truth.of(said.get(0) == Certainty.MANIFEST);
    }

    /** STO-BEV-18: documented, no later than any removal; registered too under one reading (two regimes of removal). */
    private Answer criminalDocumented(Truth applies, Trail trail) {
        Truth kept = inTime(trail, trail.documentedAt());
        if (world.readings.on("requireRegistrationForCriminalContent")) {
            kept = kept.and(inTime(trail, trail.registeredAt()));
        }
        return stillThereOwed(applies, kept, trail);
    }

    /** What is owed can be done as long as it is there; whether it is, may be unknown itself. */
    private static Answer stillThereOwed(Truth applies, Truth kept, Trail trail) {
        Truth gone = trail.gone();
        if (kept == Truth.FALSE && gone == Truth.UNKNOWN) {
            return Answer.judged(applies);
        }
        return gone == Truth.TRUE ? Answer.state(applies, kept) : Answer.owed(applies, kept);
    }

    /** Done, and no later than the first removal by the city. */
    private static Truth inTime(Trail trail, Instant done) {
        Instant removed = trail.firstRemoval();
        boolean inTime = done != null && (removed == null || Times.notAfter(done, removed));
        return inTime ? Truth.TRUE : trail.recorded();
    }

    /** STO-BEV-19: gone; at the very instant of documentation is for a person (documented before removed). The order is BEV-18's matter. */
    private static Answer criminalRemoved(Truth applies, Trail trail) {
        Truth gone = trail.gone();
        boolean sameInstant =
                trail.firstRemoval() != null && trail.firstRemoval().equals(trail.documentedAt());
        return Answer.owed(applies, gone == Truth.TRUE && sameInstant ? Truth.UNKNOWN : gone);
    }

    /** STO-BEV-21: a position, whichever (police report). That none was taken is a state that a person attests. */
    private Answer police(Truth criminal, IncomingMessage message, Trail trail) {
        Truth applies = criminal;
        if (world.readings.is("policePositionRequiredFor", "NONE")) {
            applies = Truth.FALSE;
        }
        if (world.readings.is("policePositionRequiredFor", "ALL_REMOVALS")) {
            applies = criminal.or(trail.removedByCity());
        }
        return Answer.state(applies, considered(message));
    }

    private Truth considered(IncomingMessage message) {
        if (message.policeReport() == null) {
            return Truth.UNKNOWN;
        }
        Instant at = message.policeReport().at();
        boolean later = at != null && at.isAfter(world.asOf);
        return later ? Truth.FALSE : Truth.of(message.policeReport().considered());
    }

    /** STO-PER-22 and STO-PER-23: done before any removal; the same instant is fine (documented before removed). */
    private Answer before(Truth applies, Trail trail, Truth inTime) {
        Truth kept = inTime;
        if (kept == Truth.FALSE && trail.everRemovedByCity()) {
            kept = excused(trail);
        }
        return stillThereOwed(applies, kept, trail);
    }

    /** STO-PER-23: with a number in the register, or by how it is kept as a document. */
    private static Truth registered(Trail trail) {
        if (inTime(trail, trail.registeredElsewhere()) == Truth.TRUE) {
            return Truth.TRUE;
        }
        Truth asContent = inTime(trail, trail.registeredAsContent());
        return asContent == Truth.TRUE ? trail.numbered() : asContent;
    }

    private Truth excused(Trail trail) {
        if (!world.readings.is("emergencyRemovalBeforeRegistration", "REVIEW")) {
            return Truth.FALSE;
        }
        Boolean emergency = trail.removalsByCity().get(0).emergency();
        return Truth.of(emergency).and(Truth.UNKNOWN);
    }

    /** STO-PER-24: gone at once when documented and registered; hiding is no removal by default (documented before removed). */
    private Answer removed(Truth applies, Trail trail) {
        Truth gone = trail.gone();
        if (world.readings.on("hideCountsAsRemoval")) {
            gone = gone.or(trail.hidden());
        }
        boolean ready = trail.documentedAt() != null && trail.registeredAt() != null;
        return ready ? Answer.state(applies, gone) : Answer.owed(applies, gone);
    }
}
