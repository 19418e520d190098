package se.klartecken.rules.sollentuna;

import java.util.function.Predicate;
import se.klartecken.model.DataCategory;
import se.klartecken.model.IncomingMessage;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;

/** On what ground a message can be removed: the law, as § 4 has it, or the account's own house rules. */
final class Removal {

    private final IncomingMessage message;
    private final Place place;

    Removal(IncomingMessage message, Place place) {
        this.message = message;
        this.place = place;
    }

    Answer unlawful() {
        return LawfulContent.unlawful(message.contentAssessments(), place);
    }

    Answer sensitive() {
        return categorised(DataCategory::isSensitive);
    }

    Answer secret() {
        return categorised(DataCategory.SECRET::equals);
    }

    /** Whether there is any ground at all. */
    Answer hasGround() {
        Place houseRules = place.at("breaksHouseRules");
        Answer breaksHouseRules = message.breaksHouseRules() == null
                ? Answer.missing(houseRules)
                : Answer.known(message.breaksHouseRules(), houseRules);
        return unlawful().or(sensitive()).or(secret()).or(breaksHouseRules);
    }

    private Answer categorised(Predicate<DataCategory> test) {
        Place at = place.at("dataCategories");
        return message.dataCategories() == null
                ? Answer.missing(at)
                : Answer.known(message.dataCategories().stream().anyMatch(test), at);
    }
}
