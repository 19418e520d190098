package se.klartecken.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.PostStatus;
import se.klartecken.model.ReportRecipient;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.Role;

/** Words and lists that most cases need much of: rules say little of associations, drafts and other people's accounts. */
final class Likely {

    /** Words that stand for half of all of their kind, whatever else a case prefers. */
    private static final Map<Class<?>, List<? extends Enum<?>>> WORDS = Map.ofEntries(
            Map.entry(AccountNature.class, List.of(AccountNature.OFFICIAL)),
            Map.entry(Capacity.class, List.of(Capacity.IN_SERVICE, Capacity.REPRESENTATIVE)),
            Map.entry(ConsentMedium.class, List.of(ConsentMedium.SOCIAL_MEDIA)),
            Map.entry(MessageKind.class, List.of(MessageKind.QUESTION)),
            Map.entry(
                    ModerationKind.class,
                    List.of(ModerationKind.DOCUMENTED, ModerationKind.REGISTERED, ModerationKind.REMOVED)),
            Map.entry(OrganisationKind.class, List.of(OrganisationKind.COMMITTEE, OrganisationKind.ADMINISTRATION)),
            Map.entry(PlatformKind.class, List.of(PlatformKind.FACEBOOK, PlatformKind.TWITTER, PlatformKind.BLOG)),
            Map.entry(PostStatus.class, List.of(PostStatus.PUBLISHED)),
            Map.entry(ReportRecipient.class, List.of(ReportRecipient.CITY_COMMUNICATIONS_UNIT)),
            Map.entry(ResponsibleKind.class, List.of(ResponsibleKind.PERSON)),
            Map.entry(Role.class, List.of(Role.DIRECTOR, Role.HEAD_OF_COMMUNICATIONS, Role.HEAD_OF_OPERATION)));

    /** The most that a list has; others have up to {@value #FEW}. */
    private static final Map<String, Integer> MOST = Map.of(
            "Case.attestations", 14,
            "Case.assessments", 14,
            "Organisation.routines", 14,
            "Organisation.delegations", 2,
            "Watch.entries", 12,
            "IncomingMessage.moderation", 4,
            "AccountRegister.entries", 5,
            "AccountReport.entries", 5,
            "ResponsiblePerson.tasks", 5,
            "DocumentPlan.entries", 5);

    private static final int FEW = 2;

    private static final Map<Class<?>, List<Object>> ALL = new ConcurrentHashMap<>();

    /** What a case needs to make any sense, and when a post was published. */
    private static final Set<String> GIVEN =
            Set.of("Case.asOf", "Case.organisations", "Case.accounts", "Post.publishedAt", "Account.nature");

    /** What is decided about findings comes after the report of a case, and so in no case that comes before one. */
    private static final Set<String> NEVER = Set.of("Case.findingDecisions");

    private Likely() {}

    static List<? extends Enum<?>> words(Class<?> type) {
        return WORDS.getOrDefault(type, List.of());
    }

    /** All words of a type. */
    static List<Object> all(Class<?> type) {
        return ALL.computeIfAbsent(type, words -> List.of(words.getEnumConstants()));
    }

    static int most(Part list) {
        int words = list.type().isEnum() ? all(list.type()).size() : Integer.MAX_VALUE;
        return Math.min(words, MOST.getOrDefault(list.key(), FEW));
    }

    static boolean isNeverGiven(Part part) {
        return NEVER.contains(part.key());
    }

    static boolean isGiven(Part part) {
        return GIVEN.contains(part.key());
    }
}
