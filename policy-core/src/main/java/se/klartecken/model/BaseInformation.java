package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What an account's profile tells, field by field.
 *
 * @param operationName which operation is behind the account
 * @param partOfCity that the operation is part of the city
 * @param contentDescription what content to expect
 * @param participationTerms which terms apply for taking part
 * @param contactDetails how to reach the operation
 * @param operationWebLink link to the operation's website
 * @param privacyLink link to the city's information on its processing of personal data
 * @param termsMentionOfficialDocument whether the terms say that a post can become an official document
 */
@RecordBuilder
public record BaseInformation(
        @Nullable ProfileField operationName,
        @Nullable ProfileField partOfCity,
        @Nullable ProfileField contentDescription,
        @Nullable ProfileField participationTerms,
        @Nullable ProfileField contactDetails,
        @Nullable ProfileField operationWebLink,
        @Nullable ProfileField privacyLink,
        @Nullable Boolean termsMentionOfficialDocument) {}
