package se.klartecken.benchmarks.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AssessmentSpan;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.PersonalDataUse;

/** Whether it was examined for a publication, and before it, which legal basis there is. */
record Examination(PersonalDataUse use, Instant published) {

    Tri holds() {
        return inTime().and(forThis()).and(isExample());
    }

    private Tri inTime() {
        Instant at = at();
        return at == null ? Tri.OPEN : Tri.of(!at.isAfter(published));
    }

    private @Nullable Instant at() {
        BasisAssessment examined = use.basisAssessment();
        return examined == null ? null : examined.at();
    }

    private Tri forThis() {
        return Tri.of(span() != AssessmentSpan.EVERYTHING);
    }

    private @Nullable AssessmentSpan span() {
        BasisAssessment examined = use.basisAssessment();
        return examined == null ? null : examined.span();
    }

    /** The text names four legal bases as examples; whether another will do is for a person to judge. */
    private Tri isExample() {
        LegalBasis basis = use.legalBasis();
        return basis == null
                ? Tri.OPEN
                : switch (basis) {
                    case PUBLIC_INTEREST, CONTRACT, LEGAL_OBLIGATION, CONSENT, NONE -> Tri.YES;
                    case VITAL_INTERESTS, LEGITIMATE_INTERESTS, OTHER -> Tri.OPEN;
                };
    }

    void writeTo(Receipt receipt, Spot spot) {
        Tri inTime = inTime();
        boolean forThis = forThis() == Tri.YES;
        if (inTime == Tri.NO || forThis) {
            receipt.says(at(), spot.at("/basisAssessment/at"));
        }
        if (inTime == Tri.NO) {
            return;
        }
        if (!forThis) {
            receipt.because(spot.at("/basisAssessment/span"));
            return;
        }
        if (span() == AssessmentSpan.EVENT) {
            receipt.because(spot.at("/basisAssessment/span")).read("assessmentGranularity", "EVENT");
        }
        receipt.says(use.legalBasis(), spot.at("/legalBasis"));
        if (isExample() == Tri.OPEN) {
            receipt.unassessed();
        }
    }
}
