package se.klartecken.rules.sollentuna;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.ForumInformation;
import se.klartecken.model.HouseRules;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** One of the things that a forum of the municipality's own has to tell about itself. */
public final class ForumNotice extends AccountFacts {

    /** What is told, in the order of the text, and where it is recorded. */
    enum Notice {
        PURPOSE("SOL-3-1", FORUM, "purpose", forum(ForumInformation::purpose)),
        COMMITTEE("SOL-3-2", FORUM, "responsibleCommittee", forum(ForumInformation::responsibleCommittee)),
        OFFICIAL_STATUS("SOL-3-3", FORUM, "officialStatus", forum(ForumInformation::officialStatus)),
        RULES_OF_PLAY("SOL-3-11", RULES, "present", rules(HouseRules::present)),
        HANDLING("SOL-3-12", RULES, "handlingOfQuestions", rules(HouseRules::handlingOfQuestions)),
        FORBIDDEN_KINDS("SOL-3-13", RULES, "forbiddenKinds", rules(HouseRules::forbiddenKinds)),
        CONSEQUENCES("SOL-3-14", RULES, "consequences", rules(HouseRules::consequences));

        private final String clauseId;
        private final String part;
        private final String property;
        private final Function<Account, @Nullable Boolean> given;

        Notice(String clauseId, String part, String property, Function<Account, @Nullable Boolean> given) {
            this.clauseId = clauseId;
            this.part = part;
            this.property = property;
            this.given = given;
        }
    }

    private static final String FORUM = "forumInformation";
    private static final String RULES = "houseRules";

    private final Notice notice;

    ForumNotice(AccountIn account, Notice notice) {
        super(account);
        this.notice = notice;
    }

    @Override
    public String clauseId() {
        return notice.clauseId;
    }

    public Answer given() {
        return is(notice.given.apply(account().it()), subject().place().at(notice.part), notice.property);
    }

    private static Function<Account, @Nullable Boolean> forum(Function<ForumInformation, @Nullable Boolean> fact) {
        return account -> account.forumInformation() == null ? null : fact.apply(account.forumInformation());
    }

    private static Function<Account, @Nullable Boolean> rules(Function<HouseRules, @Nullable Boolean> fact) {
        return account -> account.houseRules() == null ? null : fact.apply(account.houseRules());
    }
}
