package se.klartecken.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import se.klartecken.html.HtmlRenderer;
import se.klartecken.html.Style;
import se.klartecken.html.Templates;
import se.klartecken.html.Wording;
import se.klartecken.input.InputError;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.IncomingMessage;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.desk.Spot;
import se.klartecken.web.http.Fault;
import se.klartecken.web.http.Form;
import se.klartecken.web.http.Refused;
import se.klartecken.web.http.Response;
import se.klartecken.web.http.WebServer;

/** The pages that show what lies on the desk. */
final class Pages {

    private static final int OK = 200;
    private static final int NOT_TAKEN = 422;

    private Pages() {}

    static Response queue(Visit visit) {
        return page(OK, "web/queue.jte", QueueMaker.queue(visit));
    }

    static Response message(Visit visit, Spot spot) {
        IncomingMessage message = message(visit.desk(), spot);
        Form blank = MessageForms.withRecorded(MessageForms.blank(visit.desk().asOf()), message);
        return page(OK, "web/message.jte", MessageMaker.view(visit, spot, message, blank, List.of()));
    }

    /** The page with what was entered and could not be. */
    static Response message(Visit visit, Spot spot, Form entered, List<String> problems) {
        IncomingMessage message = message(visit.desk(), spot);
        return page(NOT_TAKEN, "web/message.jte", MessageMaker.view(visit, spot, message, entered, problems));
    }

    private static IncomingMessage message(Snapshot desk, Spot spot) {
        return desk.message(spot).orElseThrow(() -> new Refused(Fault.NOT_FOUND));
    }

    static Response post(Visit visit, Form form) {
        return page(OK, "web/post.jte", PostMaker.view(visit, form));
    }

    static Response caseFile(Visit visit, List<InputError> refused) {
        return page(refused.isEmpty() ? OK : NOT_TAKEN, "web/case.jte", CaseMaker.view(visit, refused));
    }

    /** The report as others get it, under its own policy. */
    static Response report(Visit visit) {
        var page = new StringBuilder();
        Snapshot desk = visit.desk();
        try {
            HtmlRenderer.of(desk.policy())
                    .with(desk.content())
                    .render(desk.report(), visit.words().language(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WebServer.under(Response.html(OK, page.toString()), Style.POLICY);
    }

    static Response download(Visit visit) {
        return Response.of(
                        "application/json; charset=utf-8",
                        CaseWriter.writePretty(visit.desk().content()) + "\n")
                .with("Content-Disposition", "attachment; filename=\"klartecken.json\"");
    }

    static Response refusal(Visit visit, Fault fault) {
        Wording words = visit.words();
        Shell shell = visit.shell(words.say("Det gick inte", "That did not work"), Shell.Tab.CASE);
        return page(fault.status(), "web/refusal.jte", new Refusal(shell, fault.name(), words.of(fault.words())));
    }

    private static Response page(int status, String template, Object model) {
        var page = new StringBuilder();
        Templates.render(template, model, page);
        return Response.html(status, page.toString());
    }
}
