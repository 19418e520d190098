package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who can be seen to be behind an account.
 *
 * @param shown whether it is clear that the municipality is the sender
 * @param graphicProfile the graphic profile that it uses
 * @param graphicProgrammePossible whether the platform lets the graphic programme be followed
 */
@RecordBuilder
public record Sender(
        @Nullable Boolean shown,
        @Nullable GraphicProfile graphicProfile,
        @Nullable Boolean graphicProgrammePossible) {}
