package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.json.CaseReader;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.Commands;
import se.klartecken.testing.pages.Holder;
import se.klartecken.testing.pages.PagesContract;
import se.klartecken.testing.pages.Project;
import se.klartecken.testing.pages.Sources;

/** The guide to writing rules shows the rule set of Lillhamn, which is built and tested; commands name what is there. */
class PagesTest implements PagesContract {

    private static final Pattern INSTALLED =
            Pattern.compile("~/\\.m2/repository/se/klartecken/policy-core/(.+)/policy-core-\\1\\.jar");

    @Override
    public List<String> pages() {
        return List.of("policy-rules/AUTHORING.md", "policy-rules/TESTING.md");
    }

    @Override
    public List<Holder> holders() {
        return List.of(new Sources(), new Commands().with("unzip", PagesTest::looksIntoTheInstalledJar));
    }

    private static void looksIntoTheInstalledJar(Command unzip) {
        Matcher jar = INSTALLED.matcher(unzip.words().get(2));
        assertThat(jar.matches()).isTrue();
        assertThat(Project.text("policy-core/pom.xml"))
                .contains("<version>" + jar.group(1) + "</version>\n  </parent>");
        assertThat(CaseReader.class.getResource("/" + unzip.words().get(3))).isNotNull();
    }
}
