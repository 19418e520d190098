package se.klartecken.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccountRegister;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.RegisterEntry;

/** The organisations that the rows of a register tell of, each in as many rows as it has accounts. */
final class Owners {

    private final Map<String, Organisation> byId = new LinkedHashMap<>();

    /** What two rows say of an organisation must agree; what one of them leaves open the other may say. */
    void add(RegisterRow row, String id, OrganisationKind kind) {
        String municipality = row.id(RegisterColumn.MUNICIPALITY);
        Organisation known = byId.get(id);
        if (known == null) {
            byId.put(id, organisation(id, kind, municipality));
            return;
        }
        if (known.kind() != kind) {
            row.refuse(RegisterColumn.ORGANISATION_KIND, "the same as in the organisation's other rows");
        }
        if (known.municipality() == null) {
            byId.put(id, organisation(id, known.kind(), municipality));
        } else if (municipality != null && !municipality.equals(known.municipality())) {
            row.refuse(RegisterColumn.MUNICIPALITY, "the same as in the organisation's other rows");
        }
    }

    private static Organisation organisation(String id, OrganisationKind kind, @Nullable String municipality) {
        return OrganisationBuilder.builder()
                .id(id)
                .kind(kind)
                .municipality(municipality)
                .build();
    }

    /** Gives the register to the office that keeps it, whether or not it has accounts itself. */
    boolean keep(String keeper, List<RegisterEntry> entries) {
        Organisation office = byId.getOrDefault(keeper, organisation(keeper, OrganisationKind.EXECUTIVE_OFFICE, null));
        byId.put(
                keeper,
                OrganisationBuilder.builder(office)
                        .register(new AccountRegister(entries))
                        .build());
        return office.kind() == OrganisationKind.EXECUTIVE_OFFICE;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    List<Organisation> organisations() {
        return List.copyOf(byId.values());
    }
}
