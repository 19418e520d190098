package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.Certainty;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.DataCategory;
import se.klartecken.model.DataSubject;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;

/** What a text holds, as people have classified it. */
final class Content {
    /** To be harassing or the like is not by itself against the law (offensive comments), nor is what is assessed as something else. */
    private static final Set<ContentCategory> AGAINST_THE_LAW = EnumSet.complementOf(EnumSet.of(
            ContentCategory.THREATENING,
            ContentCategory.HARASSING,
            ContentCategory.DISCRIMINATING,
            ContentCategory.OTHER));

    private Content() {}

    /** Only MANIFEST is enough; POSSIBLE is for a person (what is manifest). */
    static Truth unlawful(@Nullable List<ContentAssessment> assessments) {
        if (assessments == null) {
            return Truth.UNKNOWN;
        }
        Truth result = Truth.FALSE;
        for (ContentCategory category : AGAINST_THE_LAW) {
            result = result.or(newest(assessments, category));
        }
        return result;
    }

    /** The newest, which two of the same time can leave open; one without an instant may itself be the newest. */
    private static Truth newest(List<ContentAssessment> assessments, ContentCategory category) {
        Instant latest = null;
        Truth dated = Truth.FALSE;
        Truth undated = Truth.FALSE;
        for (ContentAssessment each : assessments) {
            if (each.category() != category) {
                continue;
            }
            Truth says = certainty(each.certainty());
            if (each.at() == null) {
                undated = undated.or(says);
            } else if (latest == null || each.at().isAfter(latest)) {
                latest = each.at();
                dated = says;
            } else if (each.at().equals(latest) && dated != says) {
                dated = Truth.UNKNOWN;
            }
        }
        return dated.or(undated);
    }

    private static Truth certainty(Certainty certainty) {
        return switch (certainty) {
            case MANIFEST -> Truth.TRUE;
            case POSSIBLE -> Truth.UNKNOWN;
            case NOT -> Truth.FALSE;
        };
    }

    static Truth sensitive(@Nullable List<DataCategory> categories) {
        return Truth.any(categories, each -> Truth.of(each.isSensitive()));
    }

    static Truth secret(@Nullable List<DataCategory> categories) {
        return Truth.any(categories, each -> Truth.of(each == DataCategory.SECRET));
    }

    /** A person's word that there is nothing secret stands, unless a use is classified as secret. */
    static Truth secret(Post post) {
        boolean classified = post.personalData() != null
                && post.personalData().stream()
                        .anyMatch(use -> secret(use.categories()).yes());
        return classified ? Truth.TRUE : Truth.of(post.holdsSecretInformation());
    }

    /** ban and explicit consent: with a valid explicit consent it is for a person to say whether the law is broken. */
    static Truth sensitiveAgainstTheLaw(Facts facts, Account account, Post post, Instant published, Instant when) {
        return Truth.any(
                post.personalData(),
                use -> sensitive(use.categories())
                        .and(
                                consented(facts, account, post, use, published, when)
                                                .no()
                                        ? Truth.TRUE
                                        : Truth.UNKNOWN));
    }

    private static Truth consented(
            Facts facts, Account account, Post post, PersonalDataUse use, Instant published, Instant when) {
        DataSubject person = facts.person(use.dataSubject());
        List<Consent> consents = person == null ? null : person.consents();
        return Truth.any(
                consents,
                each -> Truth.of(each.explicit())
                        .and(standing(each, published))
                        .and(standing(each, when))
                        .and(covers(each, account, post)));
    }

    private static Truth standing(Consent consent, Instant when) {
        Truth given = consent.givenAt() == null
                ? Truth.UNKNOWN
                : Truth.of(!consent.givenAt().isAfter(when));
        boolean ended = (consent.withdrawnAt() != null && !consent.withdrawnAt().isAfter(when))
                || (consent.expiresAt() != null && !consent.expiresAt().isAfter(when));
        return given.and(Truth.of(!ended));
    }

    private static Truth covers(Consent consent, Account account, Post post) {
        return Truth.any(
                consent.covers(),
                scope -> Truth.of(scope.medium() == ConsentMedium.SOCIAL_MEDIA
                        && (scope.accounts() == null || scope.accounts().contains(account.id()))
                        && (scope.posts() == null || scope.posts().contains(post.id()))));
    }
}
