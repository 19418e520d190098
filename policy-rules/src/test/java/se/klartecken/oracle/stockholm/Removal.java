package se.klartecken.oracle.stockholm;

import java.time.Duration;
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
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.ModerationEvent;

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
        Truth criminal = manifest(view.message()).and(influence(view.place()));
        sheet.put("STO-BEV-18", subject, criminalDocumented(criminal, trail));
        sheet.put("STO-BEV-19", subject, criminalRemoved(criminal, trail));
        sheet.put("STO-BEV-21", subject, police(view.message(), trail));
        Truth personal = personal(view.message()).and(influence(view.place()));
        sheet.put("STO-PER-22", subject, before(personal, trail, trail.documentedAt()));
        sheet.put("STO-PER-23", subject, before(personal, trail, trail.registeredAt()));
        sheet.put("STO-PER-24", subject, removed(personal, trail, view));
    }

    /** Whether it is gone from the account because it had to be. */
    Truth unlawfulAndGone(IncomingMessage message) {
        Trail trail = new Trail(message, world);
        return manifest(message).or(personal(message)).and(trail.removedByCity());
    }

    Trail trail(IncomingMessage message) {
        return new Trail(message, world);
    }

    /** STO-PER-6 and A19: the city answers for what it can influence. */
    private Truth influence(Place place) {
        Boolean canModerate = place.account().canModerate();
        Truth canRemove = Truth.of(place.account().canRemove());
        if (canModerate != null && !canModerate) {
            return Truth.FALSE;
        }
        return world.readings.on("hideOnlyCountsAsInfluence")
                ? Truth.of(canModerate).or(canRemove)
                : canRemove;
    }

    /** STO-PER-22: sensitive, privacy-violating or secret; the merely privacy-sensitive is for a person (A02). */
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

    /** STO-BEV-11 to STO-BEV-17 and STO-BEV-20: a closed list, and only what is manifest (A05). */
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

    /** The newest assessment of the kind; those that disagree leave it open. */
    private Truth manifest(IncomingMessage message, ContentCategory category) {
        List<ContentAssessment> all = message.contentAssessments().stream()
                .filter(each -> each.category() == category)
                .filter(each -> each.at() == null || Times.notAfter(each.at(), world.asOf))
                .toList();
        boolean dated = all.stream().allMatch(each -> each.at() != null);
        Instant last = dated
                ? all.stream()
                        .map(ContentAssessment::at)
                        .max(Instant::compareTo)
                        .orElse(null)
                : null;
        List<Certainty> said = all.stream()
                .filter(each -> !dated || Objects.equals(each.at(), last))
                .map(ContentAssessment::certainty)
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return Truth.FALSE;
        }
        boolean open = said.size() > 1 || said.get(0) == Certainty.POSSIBLE;
        return open ? Truth.UNKNOWN : Truth.of(said.get(0) == Certainty.MANIFEST);
    }

    /** STO-BEV-18: documented; registered too under one reading (A04). */
    private Answer criminalDocumented(Truth applies, Trail trail) {
        Truth kept = trail.done(trail.documentedAt());
        if (world.readings.on("requireRegistrationForCriminalContent")) {
            kept = kept.and(trail.done(trail.registeredAt()));
        }
        if (trail.goneByAuthor() && kept != Truth.TRUE) {
            return Answer.NOT_APPLICABLE;
        }
        return trail.everRemovedByCity() ? Answer.state(applies, kept) : Answer.owed(applies, kept);
    }

    /** STO-BEV-19: "därefter" removed; at the same instant is for a person (A03). */
    private static Answer criminalRemoved(Truth applies, Trail trail) {
        if (trail.goneByAuthor()) {
            return Answer.NOT_APPLICABLE;
        }
        Truth gone = trail.gone(false);
        if (gone != Truth.TRUE) {
            return Answer.owed(applies, gone);
        }
        Instant documented = trail.documentedAt();
        Instant removed = trail.lastRemoval();
        if (documented == null || removed.isAfter(documented)) {
            return Answer.state(applies, Truth.TRUE);
        }
        return Answer.state(applies, removed.equals(documented) ? Truth.UNKNOWN : Truth.FALSE);
    }

    /** STO-BEV-21: a position, whichever (A43). */
    private Answer police(IncomingMessage message, Trail trail) {
        Truth applies = manifest(message);
        if (world.readings.is("policePositionRequiredFor", "NONE")) {
            applies = Truth.FALSE;
        }
        if (world.readings.is("policePositionRequiredFor", "ALL_REMOVALS")) {
            applies = trail.removedByCity();
        }
        return Answer.owed(applies, considered(message));
    }

    private Truth considered(IncomingMessage message) {
        if (message.policeReport() == null) {
            return Truth.UNKNOWN;
        }
        Instant at = message.policeReport().at();
        boolean later = at != null && at.isAfter(world.asOf);
        return later ? Truth.FALSE : Truth.of(message.policeReport().considered());
    }

    /** STO-PER-22 and STO-PER-23: done before each removal; the same instant is fine (A03). */
    private Answer before(Truth applies, Trail trail, Instant done) {
        Truth kept = trail.done(done);
        if (trail.goneByAuthor()) {
            return kept == Truth.TRUE ? Answer.state(applies, kept) : Answer.NOT_APPLICABLE;
        }
        if (!trail.everRemovedByCity()) {
            return Answer.owed(applies, kept);
        }
        Truth inTime = Truth.TRUE;
        for (ModerationEvent removal : trail.removalsByCity()) {
            boolean before = done != null && Times.notAfter(done, removal.at());
            inTime = inTime.and(before ? Truth.TRUE : excused(removal));
        }
        return Answer.state(applies, inTime);
    }

    private Truth excused(ModerationEvent removal) {
        boolean emergency = removal.emergency() != null && removal.emergency();
        boolean review = world.readings.is("emergencyRemovalBeforeRegistration", "REVIEW");
        return emergency && review ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** STO-PER-24: gone at once when documented and registered; hiding is no removal by default (A03). */
    private Answer removed(Truth applies, Trail trail, MessageView view) {
        if (trail.goneByAuthor()) {
            return Answer.NOT_APPLICABLE;
        }
        Truth gone = trail.gone(world.readings.on("hideCountsAsRemoval"));
        if (gone == Truth.TRUE) {
            return Answer.state(applies, tookLong(trail, view) ? Truth.UNKNOWN : Truth.TRUE);
        }
        boolean ready = trail.documentedAt() != null && trail.registeredAt() != null;
        return ready ? Answer.state(applies, gone) : Answer.owed(applies, gone);
    }

    /** The organisation's own number of minutes; the text has none. */
    private boolean tookLong(Trail trail, MessageView view) {
        Instant removed = trail.lastRemoval();
        if (removed == null || trail.documentedAt() == null || trail.registeredAt() == null) {
            return false;
        }
        Instant ready =
                trail.documentedAt().isAfter(trail.registeredAt()) ? trail.documentedAt() : trail.registeredAt();
        LocalValue limit = world.local(view.place(), LocalValueKind.REVIEW_REMOVAL_AFTER_MINUTES, Times.day(removed));
        return limit != null
                && limit.amount() != null
                && Duration.between(ready, removed).compareTo(Duration.ofMinutes(limit.amount())) > 0;
    }
}
