package se.klartecken.oracle.stockholm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.BaseInformation;
import se.klartecken.model.BulletinBoardNotice;
import se.klartecken.model.GraphicProfile;
import se.klartecken.model.HouseRules;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Post;
import se.klartecken.model.ProfileField;
import se.klartecken.model.ReducedPeriod;
import se.klartecken.model.Responsibility;

/**
 * What an account shows of itself: STO-SAM-2, STO-SAM-3, STO-KOM-2, STO-GRA-1, STO-GRA-2, STO-BAS-2 to STO-BAS-9,
 * STO-PUB-5, STO-BEV-3, STO-BEV-4 and STO-PER-43 to STO-PER-46.
 */
final class Profile {

    private static final Map<String, Function<BaseInformation, ProfileField>> FIELDS = Map.of(
            "STO-BAS-2", BaseInformation::operationName,
            "STO-BAS-3", BaseInformation::partOfCity,
            "STO-BAS-4", BaseInformation::contentDescription,
            "STO-BAS-5", BaseInformation::participationTerms,
            "STO-BAS-7", BaseInformation::contactDetails,
            "STO-BAS-8", BaseInformation::operationWebLink,
            "STO-BAS-9", BaseInformation::privacyLink);

    private static final Map<String, Function<HouseRules, Boolean>> HOUSE_RULES = Map.of(
            "STO-PER-43", HouseRules::purposeOfComments,
            "STO-PER-44", HouseRules::forbiddenKinds,
            "STO-PER-45", HouseRules::removalNotice,
            "STO-PER-46", HouseRules::reportingInvitation);

    private final World world;
    private final Sheet sheet;

    Profile(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        world.cityAccounts().forEach(this::judge);
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        FIELDS.forEach((clause, field) -> sheet.put(clause, subject, when(running, field(clause, place, field))));
        Truth open = running.and(Truth.of(place.account().allowsPublicMessages()));
        HOUSE_RULES.forEach((clause, rule) -> sheet.put(clause, subject, Answer.state(open, told(place, rule))));
        sheet.put("STO-BEV-3", subject, Answer.state(open, notice(place, BulletinBoardNotice::identity)));
        sheet.put("STO-BEV-4", subject, Answer.state(open, notice(place, BulletinBoardNotice::messagesMadeAvailable)));
        sheet.put("STO-SAM-2", subject, when(running, joint(place)));
        sheet.put("STO-SAM-3", subject, Answer.state(running, shown(place)));
        sheet.put("STO-KOM-2", subject, Answer.state(running, manager(place)));
        sheet.put("STO-GRA-1", subject, when(running, cityProfile(place, subject)));
        sheet.put("STO-GRA-2", subject, when(running, ownProfile(place)));
        sheet.put("STO-PUB-5", subject, announced(place));
    }

    private static Answer when(Truth also, Answer answer) {
        return new Answer(answer.applies().and(also), answer.kept(), answer.open());
    }

    /** STO-BAS-1: to the degree possible (base information in the principles). */
    private Answer field(String clause, Place place, Function<BaseInformation, ProfileField> which) {
        BaseInformation base = place.account().baseInformation();
        ProfileField field = base == null ? null : which.apply(base);
        if (field == null) {
            return Answer.judged(Truth.TRUE);
        }
        Truth present = Truth.of(field.present());
        Truth possible = Truth.of(field.possible());
        boolean example = clause.equals("STO-BAS-5") && world.readings.is("missingOfficialDocumentExample", "WARNING");
        Truth kept = example ? present.and(Truth.of(base.termsMentionOfficialDocument())) : present;
        return Answer.state(possible, kept);
    }

    private static Truth told(Place place, Function<HouseRules, Boolean> rule) {
        HouseRules rules = place.account().houseRules();
        return rules == null ? Truth.UNKNOWN : Truth.of(rule.apply(rules));
    }

    private Truth notice(Place place, Function<BulletinBoardNotice, Boolean> part) {
        BulletinBoardNotice notice = place.account().bulletinBoardNotice();
        if (notice == null) {
            return Truth.UNKNOWN;
        }
        Truth outside = world.readings.on("bbsNoticeSatisfiedByTerms")
                ? Truth.TRUE
                : Truth.of(notice.inTermsAlone()).not();
        return Truth.of(part.apply(notice)).and(outside);
    }

    /** STO-SAM-2: "bör", where reasons and conditions exist; whoever gives a reason against it has weighed it. */
    private static Answer joint(Place place) {
        Responsibility responsibility = place.account().responsibility();
        List<String> others = place.account().jointOwners();
        Truth separate = others == null ? Truth.UNKNOWN : Truth.of(others.isEmpty());
        Truth suitable = responsibility == null ? Truth.UNKNOWN : Truth.of(responsibility.jointAccountSuitable());
        Truth reason = responsibility == null ? Truth.UNKNOWN : Truth.filled(responsibility.separateAccountReason());
        return Answer.state(separate, suitable.not().or(reason));
    }

    private static Truth shown(Place place) {
        return place.account().sender() == null
                ? Truth.UNKNOWN
                : Truth.of(place.account().sender().shown());
    }

    /** STO-KOM-2: "chefen" of the operation is the one who is ultimately responsible, and nobody else. */
    private static Truth manager(Place place) {
        Responsibility responsibility = place.account().responsibility();
        String named = responsibility == null ? null : responsibility.manager();
        String ofOperation = place.lead().manager();
        if (Truth.filled(named) != Truth.TRUE) {
            return Truth.filled(named);
        }
        return ofOperation == null ? Truth.UNKNOWN : Truth.of(named.equals(ofOperation));
    }

    private static GraphicProfile profile(Place place) {
        return place.account().sender() == null
                ? null
                : place.account().sender().graphicProfile();
    }

    /** STO-GRA-1: administrations; where the profile used is not recorded, somebody's word on it counts. */
    private Answer cityProfile(Place place, Subject subject) {
        Truth applies = Truth.of(place.lead().kind() != OrganisationKind.COMPANY);
        Truth used = Truth.is(profile(place), GraphicProfile.CITY);
        return Answer.state(applies, used.orElse(sheet.word("STO-GRA-1", AttestationTopic.GRAPHIC_PROFILE, subject)));
    }

    /** STO-GRA-2, and graphic profile for companies that have none of their own. */
    private Answer ownProfile(Place place) {
        if (place.lead().kind() != OrganisationKind.COMPANY) {
            return Answer.NOT_APPLICABLE;
        }
        Boolean own = place.lead().hasOwnGraphicProfile();
        if (own == null || own) {
            return Answer.state(Truth.of(own), Truth.is(profile(place), GraphicProfile.OWN));
        }
        if (world.readings.on("companyWithoutProfileUsesCity")) {
            return Answer.state(Truth.TRUE, Truth.is(profile(place), GraphicProfile.CITY));
        }
        boolean someOther = profile(place) == GraphicProfile.OTHER || profile(place) == GraphicProfile.NONE;
        return someOther ? Answer.judged(Truth.UNKNOWN) : Answer.NOT_APPLICABLE;
    }

    /** STO-PUB-5: each period by a post on the account itself (publication frequency in the principles). */
    private Answer announced(Place place) {
        List<ReducedPeriod> periods = place.account().upkeep() == null
                ? null
                : place.account().upkeep().reducedPeriods();
        if (periods == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth kept = Truth.TRUE;
        boolean any = false;
        boolean open = true;
        for (ReducedPeriod period : periods) {
            if (!period.from().isBefore(Times.ADOPTED) && !endedBefore(place, period.from())) {
                any = true;
                Truth announced = announced(place, period);
                kept = kept.and(announced);
                open = open && (announced != Truth.FALSE || period.from().isAfter(world.today));
            }
        }
        return new Answer(Truth.of(any), kept, open);
    }

    private static boolean endedBefore(Place place, LocalDate day) {
        return place.account().closure() != null
                && place.account().closure().closedAt() != null
                && Times.day(place.account().closure().closedAt()).isBefore(day);
    }

    private static Truth announced(Place place, ReducedPeriod period, World world, String id) {
        for (Post post : place.account().posts()) {
            if (post.id().equals(id)) {
                boolean out = post.publishedAt() != null && Times.notAfter(post.publishedAt(), world.asOf);
                return out ? inTime(post, period, world) : Truth.FALSE;
            }
        }
        return Truth.FALSE;
    }

    private Truth announced(Place place, ReducedPeriod period) {
        if (period.noticePosts() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (String id : period.noticePosts()) {
            any = any.or(place.account().posts() == null ? Truth.UNKNOWN : announced(place, period, world, id));
        }
        return any;
    }

    /** A late notice is for a person, and so is one taken down before the period began. */
    private static Truth inTime(Post post, ReducedPeriod period, World world) {
        LocalDate published = Times.day(post.publishedAt());
        if (published.isAfter(period.from())) {
            boolean during = !published.isAfter(period.until()) && world.readings.is("noticeTiming", "ANY_TIME_DURING");
            return during ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean gone = post.removedAt() != null && Times.day(post.removedAt()).isBefore(period.from());
        return gone ? Truth.UNKNOWN : Truth.TRUE;
    }
}
