package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account is for and how that is measured.
 *
 * @param text the purpose; blank is none
 * @param planRef the part of the business plan that it serves; blank is none
 * @param missionRef the mission that it serves; blank is none
 * @param goals its goals
 * @param targetGroups identified target groups
 * @param targetGroupAnalysis the analysis of its target groups
 * @param presenceAnalysis the analysis of needs and conditions for being present
 */
@RecordBuilder
public record AccountPurpose(
        @Nullable String text,
        @Nullable String planRef,
        @Nullable String missionRef,
        @Nullable List<Goal> goals,
        @Nullable List<String> targetGroups,
        @Nullable Analysis targetGroupAnalysis,
        @Nullable Analysis presenceAnalysis) {

    public AccountPurpose {
        goals = Copies.orNull(goals);
        targetGroups = Copies.orNull(targetGroups);
    }
}
