package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klartecken.model.Case;
import se.klartecken.report.Outcome;

/**
 * What the policy of Stockholm and its guide say of a case, worked out from the texts alone and apart
 * from the rules, to check these by.
 */
public final class StockholmOracle {

    private static final List<String> OF_POST =
            List.of("STO-TIG-2", "STO-ALL-2", "STO-PER-9", "STO-PER-21", "STO-PER-36", "STO-PRI-4", "STO-PRI-6");

    private static final List<String> OF_USE = List.of(
            "STO-PER-9",
            "STO-PER-14",
            "STO-PER-16",
            "STO-PER-17",
            "STO-PER-18",
            "STO-PER-19",
            "STO-PER-20",
            "STO-PER-35",
            "STO-PER-36",
            "STO-PER-37",
            "STO-PER-38",
            "STO-PER-39",
            "STO-PER-40",
            "STOH-LAG-8");

    private static final List<String> OF_MESSAGE = List.of(
            "STO-DIA-4",
            "STO-DIA-5",
            "STO-SVA-5",
            "STO-SVA-7",
            "STO-SVA-8",
            "STO-SVA-12",
            "STO-SVA-13",
            "STO-SVA-14",
            "STO-ALL-2",
            "STO-BEV-18",
            "STO-BEV-19",
            "STO-BEV-21",
            "STO-PER-22",
            "STO-PER-23",
            "STO-PER-24");

    private StockholmOracle() {}

    /** The outcome of every clause for every subject that it concerns, by {@code CLAUSE@pointer}. */
    public static Map<String, Outcome> judge(Case content, Instant asOf, Map<String, String> readings) {
        World world = new World(content, asOf, readings);
        Sheet sheet = new Sheet(world);
        new Attested(world, sheet).judge();
        new PersonalData(world, sheet).judge();
        Removal removal = new Removal(world, sheet);
        removal.judge();
        new Answering(world, sheet, removal).judge();
        new Monitoring(world, sheet).judge();
        new Starting(world, sheet).judge();
        new Absences(world, sheet).judge();
        new Closing(world, sheet).judge();
        new Reporting(world, sheet).judge();
        new Profile(world, sheet).judge();
        new FollowUp(world, sheet).judge();
        new Publishing(world, sheet).judge();
        new Restraint(world, sheet).judge();
        notYetThere(world, sheet);
        return Times.before(asOf, Times.ADOPTED) ? planned(sheet.outcomes()) : sheet.outcomes();
    }

    /** Before there was a policy, it can only be asked of posts that are to come under it. */
    private static Map<String, Outcome> planned(Map<String, Outcome> outcomes) {
        Map<String, Outcome> planned = new TreeMap<>(outcomes);
        planned.keySet().removeIf(key -> !key.contains("/posts/"));
        return planned;
    }

    /** Drafts without a day, and messages to come: no clause says anything of them. */
    private static void notYetThere(World world, Sheet sheet) {
        for (Place place : world.places()) {
            world.posts(place).stream().filter(PostView::draft).forEach(each -> draft(world, sheet, each));
            world.messages(place).stream()
                    .filter(each -> !world.received(each))
                    .forEach(each -> sheet.nothing(OF_MESSAGE, each.subject(world.asOf)));
        }
    }

    private static void draft(World world, Sheet sheet, PostView view) {
        sheet.nothing(OF_POST, view.subject(world.asOf));
        for (int i = 0; i < World.orNone(view.post().personalData()).size(); i++) {
            sheet.nothing(OF_USE, view.subject(view.pointer() + "/personalData/" + i, world.asOf));
        }
    }
}
