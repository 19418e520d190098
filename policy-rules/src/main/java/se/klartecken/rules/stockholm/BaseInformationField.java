package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.MISSING_OFFICIAL_DOCUMENT_EXAMPLE;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.BaseInformation;
import se.klartecken.model.ProfileField;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.stockholm.UpkeepReadings.MissingExample;

/** One piece of the base information that an account must always have, as far as its platform has room for it. */
public final class BaseInformationField extends AccountFacts {

    /** The pieces, in the order of the text. */
    enum Piece {
        OPERATION("STO-BAS-2", "operationName", BaseInformation::operationName),
        PART_OF_CITY("STO-BAS-3", "partOfCity", BaseInformation::partOfCity),
        CONTENT("STO-BAS-4", "contentDescription", BaseInformation::contentDescription),
        TERMS("STO-BAS-5", "participationTerms", BaseInformation::participationTerms),
        CONTACT("STO-BAS-7", "contactDetails", BaseInformation::contactDetails),
        OPERATION_LINK("STO-BAS-8", "operationWebLink", BaseInformation::operationWebLink),
        PRIVACY_LINK("STO-BAS-9", "privacyLink", BaseInformation::privacyLink);

        private final String clauseId;
        private final String property;
        private final Function<BaseInformation, @Nullable ProfileField> field;

        Piece(String clauseId, String property, Function<BaseInformation, @Nullable ProfileField> field) {
            this.clauseId = clauseId;
            this.property = property;
            this.field = field;
        }
    }

    private final Piece piece;
    private final @Nullable ProfileField field;
    private final @Nullable Boolean mentionsExample;

    BaseInformationField(AccountIn account, Piece piece) {
        super(account);
        this.piece = piece;
        BaseInformation stated = account.it().baseInformation();
        this.field = stated == null ? null : piece.field.apply(stated);
        this.mentionsExample = stated == null ? null : stated.termsMentionOfficialDocument();
    }

    @Override
    public String clauseId() {
        return piece.clauseId;
    }

    public Answer possibleOnPlatform() {
        return is(field == null ? null : field.possible(), place(), "possible");
    }

    public Answer present() {
        Answer present = is(field == null ? null : field.present(), place(), "present");
        return piece == Piece.TERMS ? present.and(exampleMentioned()) : present;
    }

    /** That a post can become an official document is the text's example of a term; read strictly, it has to be there. */
    private Answer exampleMentioned() {
        Answer asked = file().reads(MISSING_OFFICIAL_DOCUMENT_EXAMPLE, MissingExample.WARNING);
        Place at = subject().place().at("baseInformation");
        return asked.isTrue()
                ? is(mentionsExample, at, "termsMentionOfficialDocument").resting(asked)
                : asked.not();
    }

    private Place place() {
        return subject().place().at("baseInformation").at(piece.property);
    }
}
