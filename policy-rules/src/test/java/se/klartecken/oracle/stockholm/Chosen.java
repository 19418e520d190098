package se.klartecken.oracle.stockholm;

import java.util.HashMap;
import java.util.Map;

/** The readings in force: those chosen, else the defaults of the principles of reading. */
final class Chosen {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("replyOwedToComments", "REVIEW"),
            Map.entry("noAnswerReasonRequired", "TRUE"),
            Map.entry("startDecisionForExistingAccounts", "FALSE"),
            Map.entry("sameDayDecisionOk", "TRUE"),
            Map.entry("minGoals", "ONE"),
            Map.entry("responsibleMayBeFunction", "FALSE"),
            Map.entry("multipleResponsible", "REVIEW"),
            Map.entry("jointAccountOwner", "ALL"),
            Map.entry("earlyReportCounts", "FALSE"),
            Map.entry("nilReportRequired", "FALSE"),
            Map.entry("companyWithoutProfileUsesCity", "FALSE"),
            Map.entry("missingOfficialDocumentExample", "INFO"),
            Map.entry("noticeTiming", "BY_FIRST_DAY"),
            Map.entry("moveImpliesRemoval", "FALSE"),
            Map.entry("serviceDutyAppliesToCompanies", "FALSE"),
            Map.entry("bbsNoticeSatisfiedByTerms", "TRUE"),
            Map.entry("dailyMeans", "OFFICE_DAYS"),
            Map.entry("monitoringOutsideHoursCounts", "FALSE"),
            Map.entry("terrorismItem", "AS_WORDED"),
            Map.entry("requireRegistrationForCriminalContent", "FALSE"),
            Map.entry("policePositionRequiredFor", "MANIFEST_CRIME"),
            Map.entry("sensitiveWithExplicitConsent", "REVIEW"),
            Map.entry("protectedDataWithConsent", "PROHIBITED"),
            Map.entry("treatPrivacySensitiveAsViolating", "FALSE"),
            Map.entry("hideCountsAsRemoval", "FALSE"),
            Map.entry("hideOnlyCountsAsInfluence", "TRUE"),
            Map.entry("emergencyRemovalBeforeRegistration", "VIOLATION"),
            Map.entry("guardianRuleScope", "ANY_CONSENT_BASED_PROCESSING"),
            Map.entry("guardiansRequired", "ONE"),
            Map.entry("leapDayBirthday", "MARCH_1"),
            Map.entry("ageReference", "BOTH"),
            Map.entry("publicInterestExceptionCoversFilm", "TRUE"),
            Map.entry("assessmentGranularity", "EVENT"),
            Map.entry("routineMustPostdatePolicy", "REVIEW"),
            Map.entry("aboutHalf", "AT_LEAST_40_PERCENT"),
            Map.entry("transferRestriction", "REVIEW"),
            Map.entry("transferRestrictionScope", "ALL_PLATFORMS"),
            Map.entry("saturdayIsVardag", "FALSE"),
            Map.entry("eveIsVardag", "FALSE"));

    private final Map<String, String> options = new HashMap<>(DEFAULTS);

    Chosen(Map<String, String> ofTheCase, Map<String, String> asked) {
        if (ofTheCase != null) {
            options.putAll(ofTheCase);
        }
        if (asked != null) {
            options.putAll(asked);
        }
    }

    boolean is(String name, String option) {
        return option.equals(options.get(name));
    }

    boolean on(String name) {
        return is(name, "TRUE");
    }
}
