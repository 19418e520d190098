package se.klartecken.oracle.stockholm;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.model.AccountStart;
import se.klartecken.model.PersonalDataUse;

/** The restraint for the time being: STOH-LAG-8 and STOH-LAG-9 (the restraint). */
final class Restraint {

    /** STOH-LAG-5: the judgment that the guide takes it from. */
    private static final LocalDate JUDGMENT = LocalDate.of(2020, 7, 16);

    private final World world;
    private final Sheet sheet;

    Restraint(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.places()) {
            world.posts(place).stream().filter(view -> !view.draft()).forEach(this::judge);
        }
        for (Place place : world.cityAccounts()) {
            sheet.put("STOH-LAG-9", place.subject(world.asOf), started(place));
        }
    }

    private void judge(PostView view) {
        List<PersonalDataUse> uses = World.orNone(view.post().personalData());
        for (int i = 0; i < uses.size(); i++) {
            Truth applies = Truth.of(view.place().cityAccount()).and(inForce(view.place(), Times.day(view.at())));
            Subject subject = view.subject(view.pointer() + "/personalData/" + i, world.asOf);
            sheet.put(
                    "STOH-LAG-8",
                    subject,
                    Answer.state(
                            applies, unlessProhibited(Truth.filled(uses.get(i).necessityReason()))));
        }
    }

    private Answer started(Place place) {
        AccountStart start = place.account().start();
        Truth applies = start == null || start.startedOn() == null
                ? scope(place).and(Truth.UNKNOWN)
                : inForce(place, start.startedOn());
        Truth considered = start == null ? Truth.UNKNOWN : Truth.of(start.restrictionConsidered());
        return Answer.state(applies, unlessProhibited(considered));
    }

    private Truth unlessProhibited(Truth reason) {
        return world.readings.is("transferRestriction", "PROHIBIT") ? Truth.FALSE : reason;
    }

    private Truth inForce(Place place, LocalDate day) {
        boolean then = !day.isBefore(JUDGMENT) && !World.lifted(place, day);
        return scope(place).and(Truth.of(then));
    }

    private Truth scope(Place place) {
        if (world.readings.is("transferRestriction", "OFF")) {
            return Truth.FALSE;
        }
        return world.readings.is("transferRestrictionScope", "US_TRANSFER_ONLY")
                ? Truth.of(place.account().platform().transfersToUsa())
                : Truth.TRUE;
    }
}
