package se.klartecken.html.site;

import java.util.List;
import java.util.Map;
import se.klartecken.clause.Text;

/**
 * Something that the municipalities' texts speak of.
 *
 * @param topic what it is
 * @param clauses ids of the clauses on it by policy; empty where a policy says nothing
 * @param difference what one text has and another lacks
 */
public record Topic(Text topic, Map<String, List<String>> clauses, Text difference) {

    public List<String> clausesOf(String policy) {
        return clauses.getOrDefault(policy, List.of());
    }
}
