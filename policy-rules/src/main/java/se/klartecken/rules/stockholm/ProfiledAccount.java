package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.COMPANY_WITHOUT_PROFILE_USES_CITY;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.GraphicProfile;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Sender;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;

/** An account and the graphic profile that it uses. */
public final class ProfiledAccount extends AccountFacts {

    private final @Nullable GraphicProfile profile;

    public ProfiledAccount(AccountIn account) {
        super(account);
        Sender sender = account().it().sender();
        this.profile = sender == null ? null : sender.graphicProfile();
    }

    /** Whoever the policy binds and is no company is bound as an administration. */
    public Answer ownedByAdministration() {
        return ownedBy(OrganisationKind.COMPANY).not();
    }

    /** Where the profile is not recorded, somebody may have attested it. */
    public Answer followsCityProfile() {
        return uses(GraphicProfile.CITY)
                .orElse(file().records().assessed("STO-GRA-1", subject()))
                .orElse(file().records().attested("GRAPHIC_PROFILE", subject()));
    }

    /** A company with a profile of its own. One without owes nothing; what it uses instead is for a person to see. */
    public Answer companyThatMustUseAProfile() {
        Answer own = is(
                account().owner().it().hasOwnGraphicProfile(),
                account().owner().subject().place(),
                "hasOwnGraphicProfile");
        Answer company = ownedBy(OrganisationKind.COMPANY);
        boolean strange = profile == GraphicProfile.OTHER || profile == GraphicProfile.NONE;
        Answer city = file().reads(COMPANY_WITHOUT_PROFILE_USES_CITY, Flag.TRUE);
        if (!own.isFalse() || !company.isTrue()) {
            return company.and(own);
        }
        Answer withoutOwn = strange ? Answer.open(place()) : own;
        return company.and(city.isTrue() ? own.not() : withoutOwn).resting(own).resting(city);
    }

    public Answer usesItsProfile() {
        boolean own = !Boolean.FALSE.equals(account().owner().it().hasOwnGraphicProfile());
        return uses(own ? GraphicProfile.OWN : GraphicProfile.CITY);
    }

    private Answer ownedBy(OrganisationKind kind) {
        return Answer.known(
                account().owner().it().kind() == kind,
                account().owner().subject().place().at("kind"));
    }

    private Answer uses(GraphicProfile wanted) {
        return profile == null ? Answer.missing(place()) : Answer.known(profile == wanted, place());
    }

    private Place place() {
        return subject().place().at("sender").at("graphicProfile");
    }
}
