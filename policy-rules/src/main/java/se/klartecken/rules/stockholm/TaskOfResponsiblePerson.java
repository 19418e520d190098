package se.klartecken.rules.stockholm;

import java.util.List;
import se.klartecken.model.ResponsibleTask;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.stockholm.ResponsiblePeople.Designated;

/** One of the five tasks that the person responsible for an account answers for. */
public final class TaskOfResponsiblePerson extends AccountFacts {

    private final ResponsiblePeople people;
    private final ResponsibleTask task;

    public TaskOfResponsiblePerson(AccountIn account, ResponsibleTask task) {
        super(account);
        this.people = new ResponsiblePeople(account, account.file().today());
        this.task = task;
    }

    @Override
    public String clauseId() {
        return switch (task) {
            case PLANNING -> "STO-STA-8";
            case PUBLICATION -> "STO-STA-9";
            case FOLLOW_UP -> "STO-STA-10";
            case MONITORING -> "STO-STA-11";
            case MODERATION -> "STO-STA-12";
        };
    }

    /** Whether there is anybody to answer for it. */
    public Answer somebodyDesignated() {
        return people.anybody();
    }

    /** Whether it is part of a designation that holds. */
    public Answer partOfDesignation() {
        List<Answer> answers = people.current().stream().map(this::covers).toList();
        return Answer.anyOf(answers, people.anybody());
    }

    private Answer covers(Designated one) {
        return one.current().and(holds(one.it().tasks(), one.place(), "tasks", tasks -> tasks.contains(task)));
    }
}
