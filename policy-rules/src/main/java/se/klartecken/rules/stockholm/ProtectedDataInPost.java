package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.PersonalDataReadings.PROTECTED_DATA_WITH_CONSENT;

import se.klartecken.input.Place;
import se.klartecken.model.DataCategory;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.UseFacts;
import se.klartecken.rules.facts.UseIn;
import se.klartecken.rules.stockholm.PersonalDataReadings.ProtectedDataWithConsent;

/** A use of personal data, asked for one of the kinds that are particularly worth protecting. */
public final class ProtectedDataInPost extends UseFacts {

    private final DataCategory category;

    ProtectedDataInPost(UseIn use, DataCategory category) {
        super(use);
        this.category = category;
    }

    @Override
    public String clauseId() {
        return SensitiveData.clauseOn(category);
    }

    /** Whether it is free of data of that kind. */
    public Answer absent() {
        Answer absent = holds(use().it().categories(), "categories", it -> !it.contains(category));
        return absent.isFalse() ? absent.resting(consentReading()).or(leftToAPerson()) : absent;
    }

    /** The ban knows no consent; read otherwise, a consent makes it a matter for a person. */
    private Answer leftToAPerson() {
        if (!consentReading().isTrue()) {
            return Answer.FALSE;
        }
        Place at = subject().place().at("categories");
        return new Consents(use()).valid().and(Answer.open(at));
    }

    private Answer consentReading() {
        return file().reads(PROTECTED_DATA_WITH_CONSENT, ProtectedDataWithConsent.REVIEW);
    }
}
