package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Parts of a pom: what they depend on is built here under that name and version, or is of the version used here. */
public final class Coordinates implements Holder {

    private static final String OURS = "se.klartecken";

    @Override
    public boolean knows(Snippet snippet) {
        return snippet.language().equals("xml");
    }

    @Override
    public void hold(Snippet snippet) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(snippet.text())));
        List<Element> dependencies = List.of("parent", "dependency").stream()
                .flatMap(name -> elements(pom.getElementsByTagName(name)).stream())
                .toList();
        assertThat(dependencies).as(snippet.toString()).isNotEmpty().allSatisfy(Coordinates::require);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static void require(Element dependency) {
        String version = part(dependency, "version");
        if (part(dependency, "groupId").equals(OURS)) {
            requireOurs(dependency, version);
        } else if (!version.isEmpty()) {
            assertThat(Poms.of("")).as("the version in use").contains(".version>" + version + "</");
        }
    }

    /** The bill of materials is the pom of the root; all others are in it. */
    private static void requireOurs(Element dependency, String version) {
        String artifact = "<artifactId>" + part(dependency, "artifactId") + "</artifactId><version>";
        if (part(dependency, "type").equals("pom")) {
            assertThat(Poms.of("")).contains(artifact + version + "</version><packaging>pom<");
        } else {
            String classifier = part(dependency, "classifier");
            assertThat(Poms.of(""))
                    .contains(version.isEmpty() ? "" : "<version>" + version + "</version><packaging>pom<")
                    .contains(artifact + "${project.version}</version>"
                            + (classifier.isEmpty() ? "" : "<type>test-jar</type><classifier>" + classifier + "<"));
        }
    }

    private static String part(Element dependency, String name) {
        NodeList parts = dependency.getElementsByTagName(name);
        return parts.getLength() == 0 ? "" : parts.item(0).getTextContent();
    }
}
