package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.AnsweringReadings.SERVICE_DUTY_APPLIES_TO_COMPANIES;

import se.klartecken.input.Place;
import se.klartecken.model.OrganisationKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.OrganisationIn;

/** The duty of service that the policy quotes from the Administrative Procedure Act (STO-SVA-2 to STO-SVA-5). */
final class ServiceDuty {

    private ServiceDuty() {}

    /** The Act speaks to authorities; a company is none, but it may share the account with one. */
    static Answer binds(AccountIn account) {
        Answer authority = Answer.FALSE;
        for (OrganisationIn owner : account.owners()) {
            Place kind = owner.subject().place().at("kind");
            authority = authority.or(Answer.known(owner.it().kind() != OrganisationKind.COMPANY, kind));
        }
        return authority.or(account.file().reads(SERVICE_DUTY_APPLIES_TO_COMPANIES, Flag.TRUE));
    }
}
