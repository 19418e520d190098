package se.klartecken.oracle.sollentuna;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readings chosen: those of the question, else those of the case, else the defaults of the interpretations. */
final class Choices {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("sameDayDocumentOk", "TRUE"), // no decision on the account
            Map.entry("scheduledPostCountsAsPresence", "FALSE"), // daily monitoring
            Map.entry("sollentunaDocumentBeforeRemoval", "FALSE"), // two regimes of removal
            Map.entry("workingDayCounting", "FOLLOWING_WORKING_DAY"), // one working day
            Map.entry("twitterClock", "OFFICE_HOURS"), // four hours
            Map.entry("responseClockStart", "RECEIVED"), // one working day
            Map.entry("platformAliases", "X_IS_TWITTER"), // recommended times
            Map.entry("forwardingStopsClock", "TRUE"), // answer or forward
            Map.entry("answerByColleagueOk", "TRUE"), // answer or forward
            Map.entry("registerGranularity", "ACCOUNT"), // reporting
            Map.entry("minOtherCredentialHolders", "ONE"), // absence cover
            Map.entry("roleBasedAccessSatisfies", "TRUE"), // absence cover
            Map.entry("closureNotificationOrder", "ANY"), // closing
            Map.entry("dataSubjectRequestOuterLimit", "NONE"), // PUL and GDPR
            Map.entry("externalForum", "ANY_EXTERNAL_PLATFORM"), // official documents
            Map.entry("documentImageCounts", "REVIEW"), // official documents
            Map.entry("managerConsultationMayFollow", "FALSE"), // others' forums
            Map.entry("blanketApproval", "REVIEW"), // others' forums
            Map.entry("crisisSuspends", "ALL_BUT_STATUTORY"), // crisis
            Map.entry("crisisClock", "REVIEW"), // crisis
            Map.entry("saturdayIsVardag", "FALSE"), // working days
            Map.entry("eveIsVardag", "FALSE")); // working days

    private final Map<String, String> chosen = new HashMap<>(DEFAULTS);

    Choices(@Nullable Map<String, String> ofCase, @Nullable Map<String, String> ofQuestion) {
        if (ofCase != null) {
            chosen.putAll(ofCase);
        }
        if (ofQuestion != null) {
            chosen.putAll(ofQuestion);
        }
    }

    boolean is(String name, String choice) {
        return choice.equals(chosen.get(name));
    }
}
