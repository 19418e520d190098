package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.AnsweringReadings.SERVICE_DUTY_APPLIES_TO_COMPANIES;

import se.klartecken.model.OrganisationKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;

/** The duty of service that the policy quotes from the Administrative Procedure Act (STO-SVA-2 to STO-SVA-5). */
final class ServiceDuty {

    private ServiceDuty() {}

    /** The Act speaks to authorities; a company is none. */
    static Answer binds(AccountIn account) {
        Place kind = account.owner().subject().place().at("kind");
        Answer company = Answer.known(account.owner().it().kind() == OrganisationKind.COMPANY, kind);
        return company.not().or(account.file().reads(SERVICE_DUTY_APPLIES_TO_COMPANIES, Flag.TRUE));
    }
}
