package se.klartecken.html.site;

import se.klartecken.clause.SubjectKind;
import se.klartecken.clause.Text;

/** What the kinds of subject are called. */
final class SubjectWords {

    private SubjectWords() {}

    static Text of(SubjectKind kind) {
        return switch (kind) {
            case CASE -> new Text("ärendet", "the case");
            case ORGANISATION -> new Text("organisation", "organisation");
            case ACCOUNT -> new Text("konto", "account");
            case POST -> new Text("inlägg", "post");
            case MEDIA -> new Text("bild, film eller ljud", "picture, film or sound");
            case PERSONAL_DATA_USE -> new Text("personuppgift i inlägg", "personal data in a post");
            case MESSAGE -> new Text("meddelande", "message");
            case ABSENCE -> new Text("frånvaro", "absence");
            case REPORT -> new Text("rapport", "report");
            case REGISTER -> new Text("kontoförteckning", "list of accounts");
            case ROUTINE -> new Text("rutin", "routine");
            case CRISIS -> new Text("krisläge", "crisis");
            case DATA_SUBJECT_REQUEST -> new Text("begäran från registrerad", "request of a data subject");
            case PERSON_DECISION -> new Text("beslut om personer", "decision on persons");
            case CLOSURE -> new Text("avslut", "closure");
        };
    }
}
