package se.klartecken.web;

import java.util.List;
import java.util.Optional;
import se.klartecken.html.Style;
import se.klartecken.web.desk.Desk;
import se.klartecken.web.desk.LastOpened;
import se.klartecken.web.desk.Spot;
import se.klartecken.web.http.Fault;
import se.klartecken.web.http.Form;
import se.klartecken.web.http.Guard;
import se.klartecken.web.http.Refused;
import se.klartecken.web.http.Request;
import se.klartecken.web.http.Response;
import se.klartecken.web.http.Site;
import se.klartecken.web.http.Upload;

/** Which page answers which request. */
final class Routes implements Site {

    private static final String MESSAGES = "/messages/";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Desk desk;
    private final LastOpened opened = new LastOpened();
    private final Entering entering;

    Routes(Desk desk, Entering entering) {
        this.desk = desk;
        this.entering = entering;
    }

    @Override
    public Response answer(Request request, Guard guard) {
        String token = guard.token(request);
        var visit = new Visit(request, desk.now(), opened, token);
        Response response = switch (request.method()) {
            case "GET", "HEAD" -> show(visit);
            case "POST" -> take(visit);
            default -> throw new Refused(Fault.METHOD_NOT_ALLOWED);
        };
        return request.cookie(Guard.COOKIE).filter(token::equals).isPresent() ? response : Guard.give(response, token);
    }

    @Override
    public Response refuse(Request request, Fault fault, Guard guard) {
        return Pages.refusal(new Visit(request, desk.now(), opened, guard.token(request)), fault);
    }

    private static Response show(Visit visit) {
        String path = visit.request().path();
        return switch (path) {
            case "/" -> Pages.queue(visit);
            case "/post" -> Pages.post(visit, Form.empty());
            case "/report" -> Pages.report(visit);
            case "/case" -> Pages.caseFile(visit, List.of());
            case "/case.json" -> Pages.download(visit);
            case "/desk.css" -> Response.of(CSS, Style.SHEET + Resource.text("desk.css"));
            case "/desk.svg" -> Response.of("image/svg+xml", Resource.text("desk.svg"));
            case "/desk.js" -> Response.of(SCRIPT, Resource.text("desk.js"));
            default -> Pages.message(visit, spot(path, "").orElseThrow(() -> new Refused(Fault.NOT_FOUND)));
        };
    }

    private Response take(Visit visit) {
        if (visit.request().path().equals("/case")) {
            Upload upload = Upload.read(visit.request());
            Guard.requireToken(visit.request(), upload.text("token"));
            return entering.upload(visit, upload);
        }
        Form form = Form.read(visit.request().body());
        Guard.requireToken(visit.request(), form.one("token"));
        return switch (visit.request().path()) {
            case "/post" -> form.one("do").equals("save") ? entering.save(visit, form) : check(visit, form);
            case "/sample" -> entering.sample(visit, form);
            case "/as-of" -> entering.moveTo(form);
            case "/policy" -> entering.judgeBy(form);
            case "/language" -> Entering.speak(form);
            default -> enter(visit, form);
        };
    }

    private Response enter(Visit visit, Form form) {
        String path = visit.request().path();
        return spot(path, "/replies")
                .map(spot -> entering.reply(visit, spot, form))
                .or(() -> spot(path, "/moderation").map(spot -> entering.moderation(visit, spot, form)))
                .or(() -> spot(path, "/classification").map(spot -> entering.classification(visit, spot, form)))
                .orElseThrow(() -> new Refused(Fault.NOT_FOUND));
    }

    private static Response check(Visit visit, Form form) {
        Form next = switch (form.one("do")) {
            case "add-medium" -> form.with("media", String.valueOf(Draft.media(form) + 1));
            case "drop-medium" -> form.with("media", String.valueOf(Draft.media(form) - 1));
            case "add-person" -> form.with("persons", String.valueOf(Draft.persons(form) + 1));
            case "drop-person" -> form.with("persons", String.valueOf(Draft.persons(form) - 1));
            default -> form;
        };
        return Pages.post(visit, next);
    }

    private static Optional<Spot> spot(String path, String action) {
        return path.startsWith(MESSAGES) && path.endsWith(action)
                ? Spot.of(
                        path.substring(MESSAGES.length(), Math.max(MESSAGES.length(), path.length() - action.length())))
                : Optional.empty();
    }
}
