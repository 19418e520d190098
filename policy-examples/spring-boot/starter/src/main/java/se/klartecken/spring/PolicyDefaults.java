package se.klartecken.spring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.Question;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.model.Case;

/**
 * What holds where a question and its case leave it open. An application that defines a bean of this type sets the
 * defaults by itself.
 *
 * @param readings by policy, choice names by reading name
 * @param officeHours of organisations that give none; none means that they stay unknown
 * @param findings how many an answer may have at most, whatever the question allows for
 */
public record PolicyDefaults(
        Map<String, Map<String, String>> readings, @Nullable OfficeHours officeHours, int findings) {

    public PolicyDefaults {
        readings = Map.copyOf(readings);
    }

    /** Choice names by reading name that hold for a policy. */
    public Map<String, String> readingsOf(String policy) {
        return readings.getOrDefault(policy, Map.of());
    }

    /** The question with the readings that neither it nor the case names, and with no more findings than are allowed. */
    Question complete(Question question, @Nullable Case content, String policy) {
        var choices = new HashMap<>(readingsOf(policy));
        if (content != null && content.readings() != null) {
            choices.keySet().removeAll(content.readings().keySet());
        }
        choices.putAll(question.readings());
        return new Question(
                question.asOf(), question.about(), question.explain(), choices, Math.min(question.atMost(), findings));
    }
}
