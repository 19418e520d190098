package se.klartecken.web;

import se.klartecken.Policies;
import se.klartecken.clause.Language;
import se.klartecken.html.Wording;
import se.klartecken.web.desk.LastOpened;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.http.Request;

/**
 * One request with what it needs to be answered.
 *
 * @param desk as it was when the request came
 * @param opened lays it open
 * @param token that the forms of the page bring back
 */
record Visit(Request request, Snapshot desk, LastOpened opened, String token) {

    static final String LANGUAGE = "klartecken-language";

    private static final String DONE = "done=";

    Wording words() {
        return new Wording(request.cookie(LANGUAGE).filter("en"::equals).isPresent() ? Language.EN : Language.SV);
    }

    Shell shell(String title, Shell.Tab tab) {
        Wording words = words();
        return new Shell(
                words,
                title,
                tab,
                token,
                request.path(),
                desk.policy().name(),
                Policies.names(),
                words.at(desk.asOf()),
                Moments.local(desk.asOf()),
                notice(),
                desk.report().errors().size());
    }

    private String notice() {
        String query = request.query();
        return query.startsWith(DONE)
                ? Notice.of(query.substring(DONE.length()))
                        .map(it -> words().of(it.words()))
                        .orElse("")
                : "";
    }
}
