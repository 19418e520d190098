package se.klartecken.rules.stockholm;

import java.util.List;
import java.util.function.Predicate;
import se.klartecken.model.DataCategory;

/** Which categories the chapter on personal data treats alike. */
final class SensitiveData {

    /** Particularly worth protecting without being sensitive: the general ban (STO-PER-35) and its five examples. */
    static final List<DataCategory> PROTECTED = List.of(
            DataCategory.OTHER_PROTECTED,
            DataCategory.PERSONAL_IDENTITY_NUMBER,
            DataCategory.LEGAL_OFFENCES,
            DataCategory.SALARY,
            DataCategory.EVALUATIVE,
            DataCategory.SOCIAL_CIRCUMSTANCES);

    private SensitiveData() {}

    /** The ban on publishing data of a category. */
    static String clauseOn(DataCategory category) {
        return switch (category) {
            case PERSONAL_IDENTITY_NUMBER -> "STO-PER-36";
            case LEGAL_OFFENCES -> "STO-PER-37";
            case SALARY -> "STO-PER-38";
            case EVALUATIVE -> "STO-PER-39";
            case SOCIAL_CIRCUMSTANCES -> "STO-PER-40";
            case OTHER_PROTECTED -> "STO-PER-35";
            case SECRET -> "STO-PER-21";
            case PRIVACY_VIOLATING -> "STO-PER-20";
            default -> "STO-PER-19";
        };
    }

    static boolean holdsSensitive(List<DataCategory> categories) {
        return holds(categories, DataCategory::isSensitive);
    }

    /** Whether it must go from others' posts and comments (STO-PER-22 to STO-PER-24). */
    static boolean mustGo(List<DataCategory> categories) {
        return holdsSensitive(categories)
                || categories.contains(DataCategory.PRIVACY_VIOLATING)
                || categories.contains(DataCategory.SECRET);
    }

    static boolean holdsProtected(List<DataCategory> categories) {
        return holds(categories, PROTECTED::contains);
    }

    private static boolean holds(List<DataCategory> categories, Predicate<DataCategory> wanted) {
        for (DataCategory category : categories) {
            if (wanted.test(category)) {
                return true;
            }
        }
        return false;
    }
}
