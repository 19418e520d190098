package se.klartecken.tables;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;

/** The ids on the way to what a finding is about, as its own id has them. */
public final class SubjectIds {

    private static final Pattern ITEM = Pattern.compile("(/accounts/\\d+/(posts|messages)/\\d+|/post|/message)(/.*)?");

    private final Finding finding;
    private final List<String> ids;

    private SubjectIds(Finding finding, List<String> ids) {
        this.finding = finding;
        this.ids = ids;
    }

    /** Reads them off {@code clause@id/id}, where an organisation's own value stands last, after a number sign. */
    public static SubjectIds of(Finding finding) {
        String subject = finding.id().substring(finding.clause().id().length() + 1);
        int ownValue = subject.lastIndexOf('#');
        String path = finding.basis() == Basis.LOCAL && ownValue >= 0 ? subject.substring(0, ownValue) : subject;
        return new SubjectIds(
                finding,
                Arrays.stream(path.split("/", -1))
                        .map(id -> id.replace("~1", "/").replace("~0", "~"))
                        .toList());
    }

    /** The account that it is about, or on which that stands; empty where it is about no account. */
    public String account() {
        return finding.subject().startsWith("/accounts/") || isInItem() ? ids.get(0) : "";
    }

    /** The organisation that it is about; empty where it is about something else. */
    public String organisation() {
        return finding.subject().startsWith("/organisations/") ? ids.get(0) : "";
    }

    /** The post or message that it is about, or in which that stands; empty where it is about neither. */
    public String item() {
        return isInItem() && ids.size() > 1 ? ids.get(1) : "";
    }

    /** A post or message stands on its account, or is judged by itself. */
    private boolean isInItem() {
        return ITEM.matcher(finding.subject()).matches();
    }
}
