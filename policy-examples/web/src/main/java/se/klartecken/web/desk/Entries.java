package se.klartecken.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.DataSubject;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.Post;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** What is entered at the desk, as changes of a case. */
public final class Entries {

    private Entries() {}

    /** A reply. An answer settles how the message is handled, where nothing else was decided. */
    public static UnaryOperator<Case> reply(Spot spot, Reply reply) {
        return message(spot, before -> {
            var builder = IncomingMessageBuilder.builder(before).replies(plus(before.replies(), reply));
            return reply.kind() == ReplyKind.ANSWER && isUndecided(before)
                    ? builder.handling(MessageHandling.ANSWERED).build()
                    : builder.build();
        });
    }

    /** Something that was done with a message as content. Its removal settles how it is handled, as an answer does. */
    public static UnaryOperator<Case> moderation(Spot spot, ModerationEvent event) {
        return message(spot, before -> {
            var builder = IncomingMessageBuilder.builder(before).moderation(plus(before.moderation(), event));
            return event.kind() == ModerationKind.REMOVED && isUndecided(before)
                    ? builder.handling(MessageHandling.REMOVED).build()
                    : builder.build();
        });
    }

    /** Another message in the place of one. */
    public static UnaryOperator<Case> message(Spot spot, UnaryOperator<IncomingMessage> change) {
        return account(
                spot.account(),
                account -> AccountBuilder.builder(account)
                        .messages(changed(account.messages(), spot.message(), change))
                        .build());
    }

    /** A post that comes last on its account, with persons who are not in the case yet. */
    public static UnaryOperator<Case> post(int account, Post post, List<DataSubject> persons) {
        return content -> CaseBuilder.builder(account(
                                account,
                                before -> AccountBuilder.builder(before)
                                        .posts(plus(before.posts(), post))
                                        .build())
                        .apply(content))
                .dataSubjects(persons.isEmpty() ? content.dataSubjects() : all(content.dataSubjects(), persons))
                .build();
    }

    private static UnaryOperator<Case> account(int index, UnaryOperator<Account> change) {
        return content -> CaseBuilder.builder(content)
                .accounts(changed(content.accounts(), index, change))
                .build();
    }

    private static boolean isUndecided(IncomingMessage message) {
        return message.handling() == null || message.handling() == MessageHandling.NONE;
    }

    private static <T> List<T> changed(@Nullable List<T> list, int index, UnaryOperator<T> change) {
        var changed = new ArrayList<>(list == null ? List.<T>of() : list);
        if (index < changed.size()) {
            changed.set(index, change.apply(changed.get(index)));
        }
        return changed;
    }

    private static <T> List<T> plus(@Nullable List<T> list, T one) {
        return all(list, List.of(one));
    }

    private static <T> List<T> all(@Nullable List<T> list, List<T> further) {
        var all = new ArrayList<>(list == null ? List.<T>of() : list);
        all.addAll(further);
        return all;
    }
}
