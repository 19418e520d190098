package se.klartecken.rules.sollentuna;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.model.StrategyDocument;
import se.klartecken.model.StrategyRole;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;

/** The document that has to be there before an account's activities begin, and what it has to say. */
public final class StrategyForAccount extends View {

    private final @Nullable StrategyDocument document;
    private final @Nullable LocalDate firstActivity;
    private final Place place;

    public StrategyForAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.document = account.it().strategyDocument();
        AccountStart start = account.it().start();
        this.firstActivity = start == null ? null : start.firstActivityOn();
        this.place = account.subject().place().at("strategyDocument");
    }

    /** Whether activities began under these rules, or have yet to begin: an act is judged by the rules of its day. */
    public Answer activitiesUnderTheRules() {
        return firstActivity == null
                ? Answer.TRUE
                : file().inForceAt(firstActivity, startPlace().at("firstActivityOn"));
    }

    /** Whether it is a document of its own, from before activities began; the same day will do. */
    public Answer thereBeforeActivities() {
        return states(document == null ? null : document.ref(), place, "ref")
                .and(is(document == null ? null : document.separate(), place, "separate"))
                .and(inTime());
    }

    private Answer inTime() {
        LocalDate adopted = document == null ? null : document.adoptedOn();
        if (adopted == null || firstActivity == null) {
            return holds(adopted, place, "adoptedOn", it -> true)
                    .and(holds(firstActivity, startPlace(), "firstActivityOn", it -> true));
        }
        boolean inTime = !adopted.isAfter(firstActivity);
        Answer compared = Answer.known(inTime, place.at("adoptedOn"))
                .and(Answer.known(inTime, startPlace().at("firstActivityOn")));
        return adopted.equals(firstActivity)
                ? compared.and(file().reads(ForumReadings.SAME_DAY_DOCUMENT_OK, Flag.TRUE))
                : compared;
    }

    /** Whether activities have yet to begin, so that the document can still come first. */
    public Answer activitiesToCome() {
        return holds(firstActivity, startPlace(), "firstActivityOn", day -> day.isAfter(file().today()));
    }

    public List<Step> decide() {
        return List.of(Step.DECIDE);
    }

    public Answer saysPurpose() {
        return states(document == null ? null : document.purpose(), place, "purpose");
    }

    public Answer saysCommittee() {
        return states(document == null ? null : document.responsibleCommittee(), place, "responsibleCommittee");
    }

    public Answer saysTargetGroups() {
        return any(
                document == null ? null : document.targetGroups(),
                place,
                "targetGroups",
                (group, at) -> Answer.known(!group.isBlank(), at));
    }

    public Answer saysWhoIsResponsible() {
        return any(people(), place, "responsiblePersons", (person, at) -> Answer.known(true, at));
    }

    /** Whether there is anybody of whom to say an extent. */
    public Answer responsibleUnderTheRules() {
        return activitiesUnderTheRules().and(saysWhoIsResponsible());
    }

    /** Whether it says of each of them to what extent. */
    public Answer saysToWhatExtent() {
        List<StrategyRole> people = people();
        Place at = place.at("responsiblePersons");
        return people == null
                ? Answer.missing(at)
                : Answer.allOf(each(people, at, (person, personAt) -> states(person.extent(), personAt, "extent")));
    }

    private @Nullable List<StrategyRole> people() {
        return document == null ? null : document.responsiblePersons();
    }

    private Place startPlace() {
        return subject().place().at("start");
    }
}
