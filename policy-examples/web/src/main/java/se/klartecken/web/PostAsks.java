package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klartecken.clause.Text;
import se.klartecken.model.AttachmentKind;
import se.klartecken.model.MediaKind;
import se.klartecken.model.PostPurpose;
import se.klartecken.web.Ask.Control;
import se.klartecken.web.http.Form;

/** What the form asks of a post and its pictures. Questions that an earlier answer makes idle are not asked. */
final class PostAsks {

    static final String NONE = "none";

    private PostAsks() {}

    /** @param accounts ids of the accounts, in the order of the case */
    static List<Ask> basics(List<String> accounts) {
        List<Choice> choices = IntStream.range(0, accounts.size())
                .mapToObj(
                        index -> new Choice(String.valueOf(index), new Text(accounts.get(index), accounts.get(index))))
                .toList();
        return List.of(
                Ask.select("account", choices, "/account", "Konto", "Account"),
                Ask.of(Control.MOMENT, "plannedAt", "/post/plannedAt", "Publiceras", "To be published")
                        .hint("Tomt: prövas som om det publiceras nu.", "Empty: checked as if it were published now."),
                Ask.select("purpose", Choice.unknownOr(PostPurpose.class), "/post/purpose", "Syfte", "Purpose"),
                Ask.of(Control.AREA, "text", "/post/text", "Text", "Text"));
    }

    static List<Ask> contents(Form form) {
        var asks = new ArrayList<Ask>(List.of(
                Ask.yesNo(
                        "secret",
                        "/post/holdsSecretInformation",
                        "Finns sekretessbelagda uppgifter?",
                        "Does it hold information subject to secrecy?"),
                Ask.yesNo(
                        "individualCase",
                        "/post/handlesIndividualCase",
                        "Handläggs ett enskilt ärende i inlägget?",
                        "Does it handle an individual case?"),
                Ask.yesNo(
                        "concernsIndividual",
                        "/post/concernsIndividual",
                        "Handlar det om en enskild?",
                        "Is it about an individual?"),
                Ask.yesNo("servesDecision", "/post/servesDecision", "Delges ett beslut?", "Does it serve a decision?"),
                Ask.yesNo("crisis", "/post/crisisRelated", "Hör det till en kris?", "Is it connected with a crisis?"),
                Ask.select(
                        "attachment",
                        Choice.unknownOr(AttachmentKind.class, new Choice(NONE, new Text("inget", "nothing"))),
                        "/post/attached/attachments",
                        "Bifogat",
                        "Attached"),
                Ask.yesNo(
                        "linksDocument",
                        "/post/attached/links",
                        "Finns en länk till ett eget dokument?",
                        "Does it link to a document of your own?")));
        if (form.one("linksDocument").equals("true")) {
            asks.add(Ask.of(
                            Control.LINE,
                            "linkHost",
                            "/post/attached/links/0/host",
                            "Webbplats som länken går till",
                            "Host that the link leads to")
                    .hint("Till exempel www.kommunen.example", "Such as www.municipality.example"));
        }
        return asks;
    }

    static Ask hasMedia() {
        return Ask.yesNo(
                "hasMedia", "/post/media", "Finns bilder, filmer eller ljud?", "Are there pictures, films or sound?");
    }

    static Ask hasPersons() {
        return Ask.yesNo(
                "hasPersons",
                "/post/personalData",
                "Finns personuppgifter, till exempel någon som känns igen?",
                "Is there personal data, such as somebody who can be recognised?");
    }

    /** What is asked of a picture depends on what it is. */
    static List<Ask> medium(Form form, int index) {
        String at = "m" + index + ".";
        String pointer = "/post/media/" + index;
        Ask kind = Ask.select(at + "kind", Choice.among(MediaKind.class), pointer + "/kind", "Slag", "Kind");
        Ask alt = Ask.yesNo(
                at + "altText", pointer + "/altText", "Finns bildbeskrivning (alt-text)?", "Is there an alt text?");
        Ask captions = Ask.yesNo(at + "captions", pointer + "/captions", "Finns undertexter?", "Are there captions?");
        Ask speech = Ask.yesNo(at + "hasSpeech", pointer + "/hasSpeech", "Talar någon?", "Does anybody speak?");
        Ask verbalised = Ask.yesNo(
                at + "verbalised",
                pointer + "/verbalised",
                "Sägs det som visas också i ord?",
                "Is what it shows said in words?");
        Ask described = Ask.yesNo(
                at + "descriptionInText",
                pointer + "/descriptionInText",
                "Beskriver inläggets text innehållet?",
                "Does the text of the post describe it?");
        Ask possible = Ask.yesNo(
                at + "adaptationPossible",
                pointer + "/adaptationPossible",
                "Går det att anpassa på plattformen?",
                "Does the platform let it be adapted?");
        Stream<Ask> asked =
                switch (Words.of(MediaKind.class, form.one(at + "kind")).orElse(MediaKind.IMAGE)) {
                    case IMAGE, DRAWING -> Stream.of(kind, alt, described, possible);
                    case FILM -> Stream.of(kind, captions, speech, verbalised, described, possible);
                    case SOUND -> Stream.of(kind, captions, speech, described, possible);
                };
        return asked.toList();
    }
}
