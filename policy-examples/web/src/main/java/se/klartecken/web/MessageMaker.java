package se.klartecken.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klartecken.html.Card;
import se.klartecken.html.Cards;
import se.klartecken.html.Visible;
import se.klartecken.html.Wording;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.Reply;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.web.MessageView.Event;
import se.klartecken.web.MessageView.Named;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.desk.Spot;
import se.klartecken.web.http.Form;

/** Makes the page of a message. */
final class MessageMaker {

    private record Happened(Instant at, String what, String words) {}

    private final Snapshot desk;
    private final Wording words;
    private final Spot spot;
    private final IncomingMessage message;

    private MessageMaker(Visit visit, Spot spot, IncomingMessage message) {
        this.desk = visit.desk();
        this.words = visit.words();
        this.spot = spot;
        this.message = message;
    }

    /**
     * The page as it is after something was entered in one of its forms.
     *
     * @param entered what stands in the forms
     * @param problems what is wrong with it
     */
    static MessageView view(Visit visit, Spot spot, IncomingMessage message, Form entered, List<String> problems) {
        var maker = new MessageMaker(visit, spot, message);
        List<Finding> findings = visit.desk().about(spot);
        List<Finding> open = findings.stream()
                .filter(finding -> finding.outcome().callsForAction())
                .toList();
        List<Finding> settled =
                findings.stream().filter(finding -> !open.contains(finding)).toList();
        String title = visit.words().say("Meddelande ", "Message ") + Visible.of(message.id());
        return new MessageView(
                visit.shell(title, Shell.Tab.QUEUE),
                "/messages/" + spot.path(),
                Visible.of(message.id()),
                message.text() == null ? "" : Visible.whole(message.text()),
                maker.facts(),
                maker.events(),
                Steps.of(findings).stream()
                        .map(step -> visit.words().of(step.label()))
                        .toList(),
                maker.cards(open),
                maker.cards(settled),
                problems,
                fields(MessageForms.reply(), entered),
                fields(MessageForms.moderation(), entered),
                fields(MessageForms.classification(), entered));
    }

    private static List<Field> fields(List<Ask> asks, Form entered) {
        return asks.stream().map(ask -> Field.of(ask, entered)).toList();
    }

    private List<Card> cards(List<Finding> findings) {
        Report whole = desk.report();
        Report part = Report.of(
                whole.policy(),
                whole.edition(),
                whole.ruleSetDigest(),
                whole.checkedAt(),
                findings,
                List.of(),
                List.of());
        return Cards.of(part, desk.policy(), desk.content(), words.language());
    }

    private List<Named> facts() {
        var facts = new ArrayList<Named>();
        fact(
                facts,
                "Konto",
                "Account",
                Visible.of(desk.accounts().get(spot.account()).id()));
        fact(facts, "Slag", "Kind", label(message.kind()));
        fact(facts, "Kom in", "Received", words.at(message.receivedAt()));
        fact(facts, "Skribent", "Writer", label(message.authorKind()));
        fact(facts, "Innehåller", "Holds", categories());
        fact(facts, "Rättslig bedömning", "Legal assessment", assessments());
        return facts;
    }

    private void fact(List<Named> facts, String sv, String en, String value) {
        facts.add(new Named(words.say(sv, en), value));
    }

    private String label(@Nullable Enum<?> word) {
        return words.of(word == null ? Choice.UNKNOWN.label() : Labels.of(word));
    }

    private String categories() {
        if (message.dataCategories() == null) {
            return words.of(Choice.UNKNOWN.label());
        }
        return message.dataCategories().isEmpty()
                ? words.say("inget utöver det vanliga", "nothing out of the ordinary")
                : message.dataCategories().stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String assessments() {
        if (message.contentAssessments() == null) {
            return words.of(Choice.UNKNOWN.label());
        }
        return message.contentAssessments().isEmpty()
                ? words.say("inget att anmärka", "nothing to remark")
                : message.contentAssessments().stream()
                        .map(it -> label(it.category()) + " (" + label(it.certainty()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private List<Event> events() {
        var events = new ArrayList<Happened>();
        Objects.requireNonNullElse(message.replies(), List.<Reply>of())
                .forEach(reply -> events.add(new Happened(
                        reply.at(),
                        label(reply.kind()),
                        Optional.ofNullable(reply.text()).map(Visible::whole).orElse(""))));
        Objects.requireNonNullElse(message.moderation(), List.<ModerationEvent>of())
                .forEach(event -> events.add(new Happened(
                        event.at(),
                        label(event.kind()),
                        Optional.ofNullable(event.registrationNumber())
                                .map(Visible::of)
                                .orElse(""))));
        return events.stream()
                .sorted(Comparator.comparing(Happened::at))
                .map(it -> new Event(words.at(it.at()), Wording.capital(it.what()), it.words()))
                .toList();
    }
}
