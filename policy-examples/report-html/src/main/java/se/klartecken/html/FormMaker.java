package se.klartecken.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.html.Page.Field;
import se.klartecken.html.Page.Form;
import se.klartecken.html.Page.Link;

/** Asks for each missing fact once, however many findings wait for it. */
final class FormMaker {

    private final Material from;
    private int fields;

    FormMaker(Material from) {
        this.from = from;
    }

    List<Form> forms() {
        Map<String, Map<String, List<Link>>> missing = new LinkedHashMap<>();
        for (Numbered it : from.findings()) {
            for (String pointer : it.finding().missing()) {
                missing.computeIfAbsent(Names.accountOf(pointer), account -> new LinkedHashMap<>())
                        .computeIfAbsent(pointer, fact -> new ArrayList<>())
                        .add(new Link(it.anchor(), it.finding().clause().id()));
            }
        }
        var forms = new ArrayList<Form>();
        missing.forEach((account, facts) -> forms.add(form(account, facts)));
        // What is on no account comes last, as on the rest of the page.
        forms.sort(Comparator.comparing(form -> form.title().equals(from.shared())));
        return forms;
    }

    private Form form(String account, Map<String, List<Link>> facts) {
        var asked = new ArrayList<Field>();
        facts.forEach((pointer, reasons) -> asked.add(field(pointer, reasons)));
        return new Form(from.title(account), asked);
    }

    private Field field(String pointer, List<Link> reasons) {
        fields++;
        return new Field(
                "fact-" + fields,
                Wording.capital(from.names().inWords(pointer)),
                pointer,
                FactKinds.at(pointer),
                reasons);
    }
}
