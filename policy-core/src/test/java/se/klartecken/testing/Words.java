package se.klartecken.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What texts can stand where: ids of what is in the case, people and places from small stocks, and free text. */
final class Words {

    private static final List<String> STAFF =
            List.of("redaktor-1", "redaktor-2", "redaktor-3", "chef-1", "kommunikator-1");
    private static final List<String> GUARDIANS = List.of("vardnadshavare-1", "vardnadshavare-2", "vardnadshavare-3");
    private static final List<String> HOSTS =
            List.of("kommunen.example", "www.kommunen.example", "start.kommunen.example", "annanstans.example");
    private static final List<String> COMMITTEES = List.of("Bildningsnämnden", "Parknämnden", "");
    private static final List<String> REFERENCES = List.of("KS 2026/117", "rutin-4", "plan 2025", " ", "");

    /** Free text, some of it with a number of the tax agency's test series in it, or characters that are easily lost. */
    private static final List<String> TEXTS = List.of(
            "Hej, när öppnar simhallen på lördag?",
            "Tack för svaret, det hjälpte mycket.",
            "Jag heter Kim Exempelsson och bor på Påhittade gatan 3.",
            "Mitt nummer är 20121212-1212, kan ni hjälpa mig?",
            "Ring 121212-1212 eller 08-123 45 67.",
            "Nu har vi öppet igen \uD83C\uDF89",
            "rad ett\nrad två\ttab",
            "<b>&amp;</b> | # _x_ \u001B[31m",
            "\u202Eovänd\u202C\u200B",
            "",
            "   ");

    /** Ids of what is in the case, and references to them. */
    private static final Map<String, Function<Scene, String>> IDS = Map.ofEntries(
            Map.entry("Organisation.id", Scene::nextOrganisation),
            Map.entry("Account.id", Scene::nextAccount),
            Map.entry("Post.id", Scene::nextPost),
            Map.entry("IncomingMessage.id", Scene::nextMessage),
            Map.entry("DataSubject.id", Scene::nextSubject),
            Map.entry("PersonalDataUse.id", scene -> scene.next("anvandning")),
            Map.entry("Crisis.id", scene -> scene.next("kris")),
            Map.entry("DataSubjectRequest.id", scene -> scene.next("begaran")),
            Map.entry("Account.owner", Scene::organisation),
            Map.entry("Account.jointOwners", Scene::organisation),
            Map.entry("StartDecision.organisation", Scene::organisation),
            Map.entry("Deviation.account", Scene::account),
            Map.entry("RegisterEntry.account", Scene::account),
            Map.entry("ReportEntry.account", Scene::account),
            Map.entry("ConsentScope.accounts", Scene::account),
            Map.entry("ConsentScope.posts", Scene::post),
            Map.entry("ReducedPeriod.noticePosts", Scene::post),
            Map.entry("PersonalDataUse.dataSubject", Scene::subject),
            Map.entry("Media.persons", Scene::subject),
            Map.entry("Attestation.about", Scene::attested),
            Map.entry("Assessment.about", Scene::assessed));

    private static final Map<String, Function<Scene, String>> OTHERS = Map.ofEntries(
            Map.entry("Organisation.municipality", Scene::municipality),
            Map.entry("Assessment.clause", Scene::clause),
            Map.entry("Forwarding.to", scene -> scene.oneOf(COMMITTEES)),
            Map.entry("Responsibility.committee", scene -> scene.oneOf(COMMITTEES)),
            Map.entry("Responsibility.dataController", scene -> scene.oneOf(COMMITTEES)),
            Map.entry("StrategyDocument.responsibleCommittee", scene -> scene.oneOf(COMMITTEES)),
            Map.entry("Consent.guardian", scene -> scene.oneOf(GUARDIANS)),
            Map.entry("ConsentApproval.guardian", scene -> scene.oneOf(GUARDIANS)),
            Map.entry("GuardianObjection.guardian", scene -> scene.oneOf(GUARDIANS)),
            Map.entry("DataSubject.guardians", scene -> scene.oneOf(GUARDIANS)),
            Map.entry("Link.host", scene -> scene.oneOf(HOSTS)),
            Map.entry("Organisation.websiteHosts", scene -> scene.oneOf(HOSTS)),
            Map.entry("ResponsiblePerson.id", scene -> scene.oneOf(STAFF)),
            Map.entry("Deputy.person", scene -> scene.oneOf(STAFF)),
            Map.entry("Editor.person", scene -> scene.oneOf(STAFF)),
            Map.entry("CredentialHolder.person", scene -> scene.oneOf(STAFF)),
            Map.entry("PersonDecision.persons", scene -> scene.oneOf(STAFF)),
            Map.entry("StrategyRole.person", scene -> scene.oneOf(STAFF)),
            Map.entry("MonitoringFunction.members", scene -> scene.oneOf(STAFF)),
            Map.entry("Organisation.manager", scene -> scene.oneOf(STAFF)),
            Map.entry("Responsibility.manager", scene -> scene.oneOf(STAFF)),
            Map.entry("IncomingMessage.author", scene -> "Kim Exempelsson " + scene.number(100, 999)),
            Map.entry("IncomingMessage.text", scene -> scene.oneOf(TEXTS)),
            Map.entry("Post.text", scene -> scene.oneOf(TEXTS)),
            Map.entry("Reply.text", scene -> scene.oneOf(TEXTS)));

    private Words() {}

    static String at(Part part, Scene scene) {
        Function<Scene, String> own = IDS.getOrDefault(part.key(), OTHERS.get(part.key()));
        return own == null ? scene.oneOf(REFERENCES) : own.apply(scene);
    }

    /** Whether a component holds the id of an element, its own or another's. */
    static boolean isId(Part part) {
        return IDS.containsKey(part.key());
    }
}
