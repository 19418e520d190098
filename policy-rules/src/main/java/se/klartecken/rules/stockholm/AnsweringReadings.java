package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the chapter on answering questions leaves open. */
public final class AnsweringReadings {

    public static final Reading<Flag> SERVICE_DUTY_APPLIES_TO_COMPANIES = Reading.of(
            "serviceDutyAppliesToCompanies",
            Flag.FALSE,
            "Gäller förvaltningslagens serviceskyldighet även stadens bolag?",
            "Does the duty of service of the Administrative Procedure Act apply to companies, too?");

    private AnsweringReadings() {}
}
