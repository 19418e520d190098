package se.klartecken.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.klartecken.Policies;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.json.ReadLimitsBuilder;
import se.klartecken.model.Case;
import se.klartecken.web.desk.Desk;
import se.klartecken.web.desk.Entries;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.desk.Spot;
import se.klartecken.web.http.Fault;
import se.klartecken.web.http.Form;
import se.klartecken.web.http.Refused;
import se.klartecken.web.http.Response;
import se.klartecken.web.http.Upload;

/** What is done with forms that change what lies on the desk: each sends the browser on, or shows what is wrong. */
final class Entering {

    /** The longest file that is read, and so the longest body. */
    static final int LONGEST_CASE = 2 << 20;

    private static final ReadLimits LIMITS = ReadLimitsBuilder.builder(ReadLimits.DEFAULT)
            .documentBytes(LONGEST_CASE)
            .errors(100)
            .build();

    private final Desk desk;
    private final Clock clock;

    /** @param clock says what time it is when somebody asks for now */
    Entering(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Response reply(Visit visit, Spot spot, Form form) {
        return entered(visit, spot, form, MessageForms.replied(spot, form), Notice.REPLIED);
    }

    Response moderation(Visit visit, Spot spot, Form form) {
        return entered(visit, spot, form, MessageForms.moderated(spot, form), Notice.MODERATED);
    }

    Response classification(Visit visit, Spot spot, Form form) {
        var edit = MessageForms.classified(spot, form, visit.desk().asOf());
        return entered(visit, spot, form, Optional.of(edit), Notice.CLASSIFIED);
    }

    private Response entered(Visit visit, Spot spot, Form form, Optional<UnaryOperator<Case>> edit, Notice done) {
        if (visit.desk().message(spot).isEmpty()) {
            throw new Refused(Fault.NOT_FOUND);
        }
        if (edit.isEmpty()) {
            String noTime = visit.words().say("Tiden är ingen tid som finns.", "The time is no time that there is.");
            return Pages.message(visit, spot, form, List.of(noTime));
        }
        List<InputError> faults = desk.enter(edit.get());
        return faults.isEmpty()
                ? Response.seeOther("/messages/" + spot.path() + "?done=" + done.code())
                : Pages.message(visit, spot, form, problems(visit, faults));
    }

    private static List<String> problems(Visit visit, List<InputError> faults) {
        return faults.stream()
                .map(error -> visit.words().say("Det som fylldes i ", "What was filled in ")
                        + visit.words().of(Labels.of(error.code())) + ".")
                .distinct()
                .toList();
    }

    /** A post goes into the case as it is, whatever the rules say to it: what is planned is judged there, too. */
    Response save(Visit visit, Form form) {
        Draft draft = Draft.of(form, visit.desk());
        boolean isNowhere = draft.account() >= visit.desk().accounts().size();
        boolean isDoubtful = !PostMaker.view(visit, form).verdict().problems().isEmpty();
        if (isNowhere || isDoubtful) {
            return Pages.post(visit, form);
        }
        List<InputError> faults = desk.enter(Entries.post(draft.account(), draft.post(), draft.persons()));
        return faults.isEmpty() ? Response.seeOther("/case?done=" + Notice.SAVED.code()) : Pages.post(visit, form);
    }

    Response upload(Visit visit, Upload upload) {
        byte[] file = upload.part("case").orElseThrow(() -> new Refused(Fault.BAD_REQUEST));
        return taken(visit, new CaseReader(LIMITS).read(file));
    }

    Response sample(Visit visit, Form form) {
        return taken(visit, Samples.named(form.one("name")).orElseThrow(() -> new Refused(Fault.BAD_REQUEST)));
    }

    private Response taken(Visit visit, CaseDocument document) {
        List<InputError> refused = desk.take(document, clock.instant());
        return refused.isEmpty()
                ? Response.seeOther("/case?done=" + Notice.LOADED.code())
                : Pages.caseFile(visit, refused);
    }

    Response moveTo(Form form) {
        Instant asOf = form.one("when").equals("now")
                ? clock.instant()
                : Moments.instant(form.one("asOf")).orElseThrow(() -> new Refused(Fault.BAD_REQUEST));
        desk.moveTo(asOf);
        return back(form);
    }

    Response judgeBy(Form form) {
        if (!Policies.names().contains(form.one("policy"))) {
            throw new Refused(Fault.BAD_REQUEST);
        }
        desk.judgeBy(Policies.named(form.one("policy")));
        return back(form);
    }

    static Response speak(Form form) {
        String language = form.one("language").equals("en") ? "en" : "sv";
        return back(form).with("Set-Cookie", Visit.LANGUAGE + "=" + language + "; Path=/; HttpOnly; SameSite=Strict");
    }

    /** To the page that the form stood on, which is one of this desk's. */
    private static Response back(Form form) {
        String path = form.one("back");
        return Response.seeOther(path.matches("/|(/[a-z0-9-]+)+") ? path : "/");
    }
}
