package se.klartecken.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Text;
import se.klartecken.model.Case;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessmentBuilder;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.DataCategory;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.ModerationEventBuilder;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.ReplyBuilder;
import se.klartecken.model.ReplyKind;
import se.klartecken.web.Ask.Control;
import se.klartecken.web.desk.Entries;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.desk.Spot;
import se.klartecken.web.http.Form;

/** The forms on the page of a message, and what they enter in the case. */
final class MessageForms {

    static final String NONE = "none";

    private MessageForms() {}

    /** What the forms hold before anybody fills them in: everything happens now, until somebody says otherwise. */
    static Form blank(Instant now) {
        String local = Moments.local(now);
        return Form.empty().with("repliedAt", local).with("doneAt", local).with("replyKind", ReplyKind.ANSWER.name());
    }

    static List<Ask> reply() {
        return List.of(
                Ask.select("replyKind", Choice.among(ReplyKind.class), "", "Slag av svar", "Kind of reply"),
                Ask.of(Control.MOMENT, "repliedAt", "", "När det publicerades", "When it was published"));
    }

    static List<Ask> moderation() {
        return List.of(
                Ask.select("done", Choice.among(ModerationKind.class), "", "Vad som gjordes", "What was done"),
                Ask.of(Control.MOMENT, "doneAt", "", "När", "When"),
                Ask.of(Control.LINE, "registrationNumber", "", "Diarienummer", "Registration number")
                        .hint("Om det är diariefört.", "Where it is entered in the register."),
                Ask.yesNo(
                        "emergency",
                        "",
                        "Krävde ett allvarligt röjande omedelbar åtgärd?",
                        "Did a serious disclosure call for acting at once?"));
    }

    static List<Ask> classification() {
        var categories = Stream.concat(
                        Stream.of(
                                new Choice(NONE, new Text("inget utöver det vanliga", "nothing out of the ordinary"))),
                        Choice.among(DataCategory.class).stream())
                .toList();
        var assessed = Choice.unknownOr(
                ContentCategory.class, new Choice(NONE, new Text("inget att anmärka", "nothing to remark")));
        return List.of(
                new Ask(
                        "holds",
                        new Text("Vad meddelandet innehåller", "What the message holds"),
                        Control.CHECKS,
                        categories,
                        "",
                        new Text(
                                "Kryssa inte i något om det inte är klassat.",
                                "Tick nothing where it is not classified.")),
                Ask.select("assessed", assessed, "", "Rättslig bedömning", "Legal assessment"),
                Ask.select("certainty", Choice.among(Certainty.class), "", "Hur säker den är", "How certain it is"),
                Ask.yesNo(
                        "breaksHouseRules",
                        "",
                        "Bryter det mot kontots egna regler?",
                        "Does it break the account's own rules?"));
    }

    /** The reply that was filled in; none where the time is none. */
    static Optional<UnaryOperator<Case>> replied(Spot spot, Form form) {
        return Moments.instant(form.one("repliedAt"))
                .flatMap(at -> Words.of(ReplyKind.class, form.one("replyKind"))
                        .map(kind -> Entries.reply(
                                spot, ReplyBuilder.builder().kind(kind).at(at).build())));
    }

    /** What was done; none where the time is none. */
    static Optional<UnaryOperator<Case>> moderated(Spot spot, Form form) {
        String number = form.one("registrationNumber");
        return Moments.instant(form.one("doneAt"))
                .flatMap(at -> Words.of(ModerationKind.class, form.one("done"))
                        .map(kind -> Entries.moderation(
                                spot,
                                ModerationEventBuilder.builder()
                                        .kind(kind)
                                        .at(at)
                                        .registrationNumber(number.isEmpty() ? null : number)
                                        .emergency(Words.flag(form.one("emergency")))
                                        .build())));
    }

    /** What a person classified; what is left open is not known. */
    static UnaryOperator<Case> classified(Spot spot, Form form, Instant now) {
        return Entries.message(spot, before -> {
            var builder = IncomingMessageBuilder.builder(before)
                    .dataCategories(categories(form))
                    .breaksHouseRules(Words.flag(form.one("breaksHouseRules")));
            return assessed(before, builder, form, now);
        });
    }

    private static IncomingMessage assessed(
            IncomingMessage before, IncomingMessageBuilder builder, Form form, Instant now) {
        if (form.one("assessed").equals(NONE)) {
            return builder.contentAssessments(List.of()).build();
        }
        Optional<ContentCategory> category = Words.of(ContentCategory.class, form.one("assessed"));
        Optional<Certainty> certainty = Words.of(Certainty.class, form.one("certainty"));
        if (category.isEmpty() || certainty.isEmpty()) {
            return builder.contentAssessments(before.contentAssessments()).build();
        }
        return builder.contentAssessments(List.of(ContentAssessmentBuilder.builder()
                        .category(category.get())
                        .certainty(certainty.get())
                        .at(now)
                        .build()))
                .build();
    }

    private static @Nullable List<DataCategory> categories(Form form) {
        List<DataCategory> ticked = form.all("holds").stream()
                .flatMap(word -> Words.of(DataCategory.class, word).stream())
                .toList();
        return ticked.isEmpty() && !form.all("holds").contains(NONE) ? null : ticked;
    }

    /** What the form for classification shows of what is recorded. */
    static Form withRecorded(Form form, IncomingMessage message) {
        Form filled = form;
        if (message.dataCategories() != null) {
            List<String> names = message.dataCategories().isEmpty()
                    ? List.of(NONE)
                    : message.dataCategories().stream().map(Enum::name).toList();
            filled = filled.withAll("holds", names);
        }
        return message.breaksHouseRules() == null
                ? filled
                : filled.with("breaksHouseRules", message.breaksHouseRules().toString());
    }
}
