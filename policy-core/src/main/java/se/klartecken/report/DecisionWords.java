package se.klartecken.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.model.Role;

/** A decision about a finding in words: who, when, until when, and where it says why. */
public final class DecisionWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Stockholm"));

    private DecisionWords() {}

    /** The decision in a line, without indentation. */
    public static String line(RecordedDecision decision, Language language) {
        var line = new Text(
                "beslut: " + role(decision.byRole()).sv() + " " + at(decision.at()) + ", gäller till "
                        + at(decision.expiresAt()) + ", skäl i " + decision.pointer() + "/reason",
                "decision: " + role(decision.byRole()).en() + " " + at(decision.at()) + ", in force until "
                        + at(decision.expiresAt()) + ", reason in " + decision.pointer() + "/reason");
        return line.in(language);
    }

    private static String at(Instant instant) {
        return TIME.format(instant);
    }

    private static Text role(Role role) {
        return switch (role) {
            case DIRECTOR -> new Text("förvaltningschef eller vd", "director");
            case HEAD_OF_COMMUNICATIONS -> new Text("kommunikationschef", "head of communications");
            case COMMUNICATIONS_OFFICER -> new Text("kommunikatör", "communications officer");
            case HEAD_OF_OPERATION -> new Text("verksamhetschef", "head of operation");
            case IMMEDIATE_MANAGER -> new Text("närmaste chef", "immediate manager");
            case DATA_PROTECTION_OFFICER -> new Text("dataskyddsombud", "data protection officer");
            case REGISTRAR -> new Text("registrator", "registrar");
            case LAWYER -> new Text("jurist", "lawyer");
            case CRISIS_MANAGEMENT -> new Text("krisledning", "crisis management");
            case RESPONSIBLE_PERSON -> new Text("kontoansvarig", "responsible person");
            case EMPLOYEE -> new Text("medarbetare", "employee");
            case OTHER -> new Text("annan funktion", "other function");
        };
    }
}
