package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klartecken.clause.Text;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.DataCategory;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.web.Ask.Control;
import se.klartecken.web.http.Form;

/** What the form asks of a person whose data is in a post. Names are not asked for: they decide nothing. */
final class PersonAsks {

    static final String GIVEN = "given";

    private static final List<Choice> GIVEN_OR_NOT = List.of(
            Choice.UNKNOWN, new Choice(PostAsks.NONE, new Text("nej", "no")), new Choice(GIVEN, new Text("ja", "yes")));
    private static final Choice ORDINARY =
            new Choice(PostAsks.NONE, new Text("inget utöver det vanliga", "nothing out of the ordinary"));

    private PersonAsks() {}

    /**
     * The questions about one person.
     *
     * @param index of the person in the post
     * @param inCase of the person in the case
     * @param media how many pictures, films and sounds the post has
     */
    static List<Ask> person(Form form, int index, int inCase, int media) {
        String at = "p" + index + ".";
        String use = "/post/personalData/" + index;
        String person = "/dataSubjects/" + inCase;
        var asks = new ArrayList<Ask>();
        asks.add(Ask.select(
                at + "kind", Choice.among(PersonalDataKind.class), use + "/kind", "Framträder som", "Appears as"));
        if (media > 0) {
            asks.add(Ask.select(at + "medium", numbers(media), "", "Syns på nummer", "Seen in number"));
        }
        asks.add(Ask.of(Control.DAY, at + "birthDate", person + "/birthDate", "Födelsedag", "Day of birth"));
        asks.add(Ask.yesNo(at + "isChild", person + "/isChild", "Är personen under 18 år?", "Is the person under 18?"));
        asks.add(Ask.select(
                at + "categories",
                Choice.unknownOr(DataCategory.class, ORDINARY),
                use + "/categories",
                "Vad det säger om personen",
                "What it tells of the person"));
        asks.add(Ask.select(
                at + "legalBasis",
                Choice.unknownOr(LegalBasis.class),
                use + "/legalBasis",
                "Rättslig grund",
                "Legal basis"));
        asks.add(Ask.of(
                Control.MOMENT,
                at + "basisAt",
                use + "/basisAssessment",
                "Grunden prövades",
                "The basis was examined"));
        asks.add(Ask.yesNo(
                at + "childCaution",
                use + "/childCaution",
                "Har särskild försiktighet iakttagits för ett barn?",
                "Was particular caution taken for a child?"));
        asks.add(Ask.of(
                Control.LINE,
                at + "necessity",
                use + "/necessityReason",
                "Varför det är nödvändigt",
                "Why it is necessary"));
        asks.add(
                Ask.select(at + "consent", GIVEN_OR_NOT, person + "/consents", "Finns samtycke?", "Is there consent?"));
        if (form.one(at + "consent").equals(GIVEN)) {
            asks.addAll(consent(form, at, person + "/consents/0"));
        }
        asks.add(Ask.select(
                at + "objection",
                GIVEN_OR_NOT,
                person + "/guardianObjections",
                "Invänder någon vårdnadshavare?",
                "Does a person with parental responsibility object?"));
        if (form.one(at + "objection").equals(GIVEN)) {
            asks.add(Ask.of(Control.MOMENT, at + "objectedAt", "", "Invändningen kom", "The objection came"));
        }
        return asks;
    }

    private static List<Ask> consent(Form form, String at, String consent) {
        var asks = new ArrayList<Ask>(List.of(
                Ask.select(
                        at + "givenBy",
                        Choice.unknownOr(ConsentGiver.class),
                        consent + "/givenBy",
                        "Lämnat av",
                        "Given by"),
                Ask.of(Control.MOMENT, at + "givenAt", consent + "/givenAt", "Lämnat", "Given"),
                Ask.select(
                        at + "covers", Choice.unknownOr(ConsentMedium.class), consent + "/covers", "Gäller", "Covers"),
                Ask.yesNo(at + "explicit", consent + "/explicit", "Är det uttryckligt?", "Is it explicit?"),
                Ask.of(Control.MOMENT, at + "withdrawnAt", consent + "/withdrawnAt", "Återkallat", "Withdrawn")
                        .hint("Tomt om det inte är återkallat.", "Empty where it is not withdrawn.")));
        if (!form.one(at + "givenBy").equals(ConsentGiver.GUARDIAN.name())) {
            asks.add(Ask.select(
                    at + "approval",
                    GIVEN_OR_NOT,
                    consent + "/approvals",
                    "Har en vårdnadshavare godkänt det?",
                    "Has a person with parental responsibility approved it?"));
            if (form.one(at + "approval").equals(GIVEN)) {
                asks.add(Ask.of(Control.MOMENT, at + "approvedAt", consent + "/approvals/0/at", "Godkänt", "Approved"));
            }
        }
        return asks;
    }

    private static List<Choice> numbers(int media) {
        return Stream.concat(
                        Stream.of(new Choice("", new Text("ingen av dem", "none of them"))),
                        IntStream.range(0, media).mapToObj(number -> {
                            String shown = String.valueOf(number + 1);
                            return new Choice(String.valueOf(number), new Text(shown, shown));
                        }))
                .toList();
    }
}
