package se.klartecken.web;

import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;

/** Cases with nothing in them but what a test is about. */
final class SmallCases {

    private SmallCases() {}

    /**
     * A committee in Sollentuna that was asked something on Facebook on Maundy Thursday 2026. Good Friday, the weekend and
     * Easter Monday count for nothing, so the working day to answer on is Tuesday 7 April, until the office closes at 17.
     */
    static Case question() {
        return read("""
                {
                  "organisations": [
                    {"id": "kultur", "kind": "COMMITTEE", "officeHours": "MON-FRI 08:00-17:00", "closedDays": [],
                     "crises": []}
                  ],
                  "accounts": [
                    {"id": "kultur-facebook", "owner": "kultur", "platform": {"kind": "FACEBOOK"},
                     "messages": [
                       {"id": "m-1", "kind": "QUESTION", "receivedAt": "2026-04-02T14:00:00+02:00",
                        "text": "När öppnar biblioteket efter påsk?", "replies": [], "moderation": [],
                        "routing": {"forwardings": []}}
                     ]}
                  ]
                }""");
    }

    /** An administration in Stockholm, on whose page an outsider wrote about somebody's health at 16.20. */
    static Case comment() {
        return read("""
                {
                  "organisations": [
                    {"id": "biblioteket", "kind": "ADMINISTRATION", "officeHours": "MON-FRI 08:00-16:30"}
                  ],
                  "accounts": [
                    {"id": "biblioteket-facebook", "owner": "biblioteket", "platform": {"kind": "FACEBOOK"},
                     "nature": "OFFICIAL", "canModerate": true, "canRemove": true,
                     "messages": [
                       {"id": "m-1", "kind": "COMMENT", "receivedAt": "2026-03-30T16:20:00+02:00",
                        "authorKind": "OUTSIDER", "text": "Hon på tvåan är sjukskriven igen.",
                        "dataCategories": ["HEALTH"], "contentAssessments": [], "replies": [], "moderation": []}
                     ]}
                  ]
                }""");
    }

    /** An association, which the policy does not bind. */
    static Case association() {
        return read("""
                {
                  "organisations": [{"id": "klubben", "kind": "ASSOCIATION"}],
                  "accounts": [
                    {"id": "klubben-facebook", "owner": "klubben", "platform": {"kind": "FACEBOOK"}}
                  ]
                }""");
    }

    private static Case read(String json) {
        return new CaseReader().read(json).content();
    }
}
