package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.BLANKET_APPROVAL;
import static se.klartecken.rules.sollentuna.RoleReadings.MANAGER_CONSULTATION_MAY_FOLLOW;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.Consultation;
import se.klartecken.model.ExceptionReason;
import se.klartecken.model.Role;
import se.klartecken.model.Speaker;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.PostIn;
import se.klartecken.rules.sollentuna.RoleReadings.BlanketApproval;

/** A post made for the municipality in a medium that others administer. */
public final class PostInOthersForum extends PostUnderRules {

    private final @Nullable Speaker speaker;

    public PostInOthersForum(PostIn post) {
        super(post);
        this.speaker = post.it().speaker();
    }

    public Answer speaksForMunicipality() {
        AccountNature nature = post().account().it().nature();
        Place at = post().account().subject().place().at("nature");
        Answer others = nature == null ? Answer.FALSE : Answer.known(nature == AccountNature.OTHERS, at);
        return others.and(asRepresentative()).and(rulesHold());
    }

    private Answer asRepresentative() {
        Capacity capacity = speaker == null ? null : speaker.capacity();
        return capacity == Capacity.UNCLEAR
                ? Answer.open(place().at("capacity"))
                : holds(capacity, place(), "capacity", Capacity.REPRESENTATIVE::equals);
    }

    /** Whether a situation called for it; another reason is for a person to judge. */
    public Answer calledFor() {
        ExceptionReason reason = speaker == null ? null : speaker.exceptionReason();
        Answer stated = holds(reason, place(), "exceptionReason", it -> it != ExceptionReason.NONE);
        return stated.isTrue() && reason != ExceptionReason.SITUATION
                ? Answer.open(place().at("exceptionReason"))
                : stated;
    }

    /** Whether it was talked through with the immediate manager before it was published. */
    public Answer talkedThrough() {
        Consultation talk = speaker == null ? null : speaker.managerConsultation();
        Place at = place().at("managerConsultation");
        Answer inTime = holds(talk == null ? null : talk.at(), at, "at", it -> !it.isAfter(post().publication()));
        Answer mayFollow = file().reads(MANAGER_CONSULTATION_MAY_FOLLOW, Flag.TRUE);
        return holds(talk == null ? null : talk.withRole(), at, "withRole", Role.IMMEDIATE_MANAGER::equals)
                .and(inTime.isFalse() ? inTime.or(mayFollow) : inTime)
                .and(aboutThisResponse(talk, at));
    }

    /** A talk once held about responses in general is none about this one, unless it is read so. */
    private Answer aboutThisResponse(@Nullable Consultation talk, Place at) {
        if (talk == null || !Boolean.TRUE.equals(talk.blanket())) {
            return Answer.TRUE;
        }
        Answer allowed = file().reads(BLANKET_APPROVAL, BlanketApproval.ALLOWED);
        return allowed.isTrue() ? allowed : Answer.open(at.at("blanket")).resting(allowed);
    }

    private Place place() {
        return subject().place().at("speaker");
    }
}
