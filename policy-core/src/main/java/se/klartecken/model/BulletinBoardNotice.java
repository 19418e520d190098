package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells its users as the Electronic Bulletin Boards Act demands.
 *
 * @param identity who provides the service
 * @param messagesMadeAvailable that messages are made available to others
 * @param inTermsAlone whether both stand in the terms of participation and nowhere else
 */
@RecordBuilder
public record BulletinBoardNotice(
        @Nullable Boolean identity,
        @Nullable Boolean messagesMadeAvailable,
        @Nullable Boolean inTermsAlone) {}
