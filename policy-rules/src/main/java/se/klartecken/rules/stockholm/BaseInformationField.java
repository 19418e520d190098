package se.klartecken.rules.stockholm;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.BaseInformation;
import se.klartecken.model.ProfileField;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.View;

/** One piece of the base information that an account must always have, as far as its platform has room for it. */
public final class BaseInformationField extends View {

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

    BaseInformationField(AccountIn account, Piece piece) {
        super(account.file(), account.subject());
        this.piece = piece;
        BaseInformation stated = account.it().baseInformation();
        this.field = stated == null ? null : piece.field.apply(stated);
    }

    @Override
    public String clauseId() {
        return piece.clauseId;
    }

    public Answer possibleOnPlatform() {
        return is(field == null ? null : field.possible(), place(), "possible");
    }

    public Answer present() {
        return is(field == null ? null : field.present(), place(), "present");
    }

    private Place place() {
        return subject().place().at("baseInformation").at(piece.property);
    }
}
