package se.klartecken.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** What the things that pointers lead to are called: by their ids where those are known, else by their numbers. */
final class Names {

    private static final Pattern ACCOUNT = Pattern.compile("/accounts/\\d{1,9}(?=/|$)");
    private static final Pattern INDEX = Pattern.compile("/\\d{1,9}(?=/|$)");

    private final Map<String, String> ids = new HashMap<>();
    private final FactWords facts;

    Names(Report report, Elements elements, Wording words) {
        this.facts = new FactWords(words);
        report.findings().forEach(finding -> learn(finding.subject(), idOf(finding)));
        elements.ids(ids::put);
    }

    /** The pointer of the account that something belongs to, or nothing for what is about no account. */
    static String accountOf(String pointer) {
        Matcher account = ACCOUNT.matcher(pointer);
        return account.lookingAt() ? account.group() : "";
    }

    /** The id of what stands there, or what it is with its number. */
    String of(String pointer) {
        String id = ids.get(pointer);
        return id == null ? String.join(" › ", crumbs(pointer)) : Visible.of(id);
    }

    /** What stands there, as one says it, without the account that it is on: {@code meddelande fb-m03}. */
    String inWords(String pointer) {
        List<String> crumbs = crumbs(pointer);
        int own = accountOf(pointer).isEmpty() || crumbs.size() == 1 ? 0 : 1;
        return String.join(" › ", crumbs.subList(own, crumbs.size()));
    }

    /** The way to a place, step by step, each as one says it. */
    private List<String> crumbs(String pointer) {
        var crumbs = new ArrayList<String>();
        String[] tokens = pointer.split("/", -1);
        var path = new StringBuilder();
        for (int i = 1; i < tokens.length; i++) {
            path.append('/').append(tokens[i]);
            if (i + 1 < tokens.length && isIndex(tokens[i + 1])) {
                String property = tokens[i];
                path.append('/').append(tokens[++i]);
                crumbs.add(facts.one(property) + " " + element(path.toString(), tokens[i]));
            } else {
                crumbs.add(facts.of(tokens[i]));
            }
        }
        return crumbs.isEmpty() ? List.of(facts.theCase()) : crumbs;
    }

    private String element(String pointer, String index) {
        String id = ids.get(pointer);
        return id == null ? String.valueOf(Long.parseLong(index) + 1) : Visible.of(id);
    }

    /** A finding calls its subject by the ids of all elements on the way to it, set and escaped as in a pointer. */
    private void learn(String pointer, String id) {
        List<String> elements = elements(pointer);
        String[] known = id.split("/", -1);
        if (known.length != elements.size()) {
            return;
        }
        for (int i = 0; i < known.length; i++) {
            String element = elements.get(i);
            boolean isNumber = element.endsWith("/" + known[i]);
            if (!known[i].isEmpty() && !isNumber) {
                ids.putIfAbsent(element, known[i].replace("~1", "/").replace("~0", "~"));
            }
        }
    }

    /** The pointers of the elements of lists on the way to a place, itself among them. */
    private static List<String> elements(String pointer) {
        Matcher index = INDEX.matcher(pointer);
        var elements = new ArrayList<String>();
        while (index.find()) {
            elements.add(pointer.substring(0, index.end()));
        }
        return elements;
    }

    private static boolean isIndex(String token) {
        return token.matches("\\d{1,9}");
    }

    private static String idOf(Finding finding) {
        String start = finding.clause().id() + "@";
        String id = finding.id().startsWith(start) ? finding.id().substring(start.length()) : "";
        int own = finding.basis() == Basis.LOCAL ? id.lastIndexOf('#') : -1;
        return own < 0 ? id : id.substring(0, own);
    }
}
