package se.klartecken.spring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application sets under {@code klartecken}.
 *
 * @param policies names of the policies to offer as beans; without any, all on the class path
 * @param readings by policy, the choices by reading that hold where neither the question nor the case makes one
 * @param officeHours office hours of organisations that give none themselves, local time in Stockholm, such as
 *     MON-FRI 08:00-16:30; without it, they stay unknown
 * @param documentSize the largest case document that is read
 * @param findingsAtMost how many findings an answer may have; without it, any number
 */
@ConfigurationProperties("klartecken")
public record KlarteckenProperties(
        @DefaultValue List<String> policies,
        @DefaultValue Map<String, Map<String, String>> readings,
        @Nullable String officeHours,
        @DefaultValue("32MB") DataSize documentSize,
        @Nullable Integer findingsAtMost) {

    static final String POLICIES = "klartecken.policies";
    static final String READINGS = "klartecken.readings";
    static final String OFFICE_HOURS = "klartecken.office-hours";
    static final String DOCUMENT_SIZE = "klartecken.document-size";
    static final String FINDINGS = "klartecken.findings-at-most";
}
