package se.klartecken.oracle.sollentuna;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readings chosen: those of the question, else those of the case, else the defaults of the interpretations. */
final class Choices {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("sameDayDocumentOk", "TRUE"), // A42
            Map.entry("scheduledPostCountsAsPresence", "FALSE"), // A12
            Map.entry("sollentunaDocumentBeforeRemoval", "FALSE"), // A04
            Map.entry("workingDayCounting", "FOLLOWING_WORKING_DAY"), // A08
            Map.entry("twitterClock", "OFFICE_HOURS"), // A09
            Map.entry("responseClockStart", "RECEIVED"), // A08
            Map.entry("platformAliases", "X_IS_TWITTER"), // A11
            Map.entry("forwardingStopsClock", "TRUE"), // A39
            Map.entry("answerByColleagueOk", "TRUE"), // A39
            Map.entry("registerGranularity", "ACCOUNT"), // A23
            Map.entry("minOtherCredentialHolders", "ONE"), // A22
            Map.entry("roleBasedAccessSatisfies", "TRUE"), // A22
            Map.entry("closureNotificationOrder", "ANY"), // A31
            Map.entry("dataSubjectRequestOuterLimit", "NONE"), // A33
            Map.entry("externalForum", "ANY_EXTERNAL_PLATFORM"), // A29
            Map.entry("documentImageCounts", "REVIEW"), // A29
            Map.entry("managerConsultationMayFollow", "FALSE"), // A38
            Map.entry("blanketApproval", "REVIEW"), // A38
            Map.entry("crisisSuspends", "ALL_BUT_STATUTORY"), // A32
            Map.entry("crisisClock", "REVIEW"), // A32
            Map.entry("saturdayIsVardag", "FALSE"), // A10
            Map.entry("eveIsVardag", "FALSE")); // A10

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
