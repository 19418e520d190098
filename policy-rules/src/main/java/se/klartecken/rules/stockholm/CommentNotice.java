package se.klartecken.rules.stockholm;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.HouseRules;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** One of the things that those who comment on an account should be told. */
public final class CommentNotice extends AccountFacts {

    /** The notices, in the order of the text. */
    enum Notice {
        PURPOSE("STO-PER-43", "purposeOfComments", HouseRules::purposeOfComments),
        FORBIDDEN_KINDS("STO-PER-44", "forbiddenKinds", HouseRules::forbiddenKinds),
        REMOVAL("STO-PER-45", "removalNotice", HouseRules::removalNotice),
        REPORTING("STO-PER-46", "reportingInvitation", HouseRules::reportingInvitation);

        private final String clauseId;
        private final String property;
        private final Function<HouseRules, @Nullable Boolean> given;

        Notice(String clauseId, String property, Function<HouseRules, @Nullable Boolean> given) {
            this.clauseId = clauseId;
            this.property = property;
            this.given = given;
        }
    }

    private final Notice notice;

    CommentNotice(AccountIn account, Notice notice) {
        super(account);
        this.notice = notice;
    }

    @Override
    public String clauseId() {
        return notice.clauseId;
    }

    public Answer peopleCanComment() {
        return is(account().it().allowsPublicMessages(), "allowsPublicMessages");
    }

    public Answer given() {
        HouseRules rules = account().it().houseRules();
        return is(
                rules == null ? null : notice.given.apply(rules),
                subject().place().at("houseRules"),
                notice.property);
    }
}
