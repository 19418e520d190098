package se.klartecken.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.klartecken.clause.Language;
import se.klartecken.html.Visible;
import se.klartecken.input.InputError;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.report.ReportRenderer;

/**
 * A report as the XML of JUnit that build servers read: a suite for each subject, a test for each finding. It fails where
 * the exit code would, what else calls for action is skipped, and what could not be judged is an error.
 */
final class JUnitRenderer implements ReportRenderer {

    private final FailOn failOn;

    JUnitRenderer(FailOn failOn) {
        this.failOn = failOn;
    }

    @Override
    public void render(Report report, Language language, Appendable out) throws IOException {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Document(xml, language).write(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.append(text.getBuffer());
    }

    private final class Document {

        private final XMLStreamWriter xml;
        private final Language language;

        Document(XMLStreamWriter xml, Language language) {
            this.xml = xml;
            this.language = language;
        }

        void write(Report report) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "klartecken " + report.policy());
            counts(report.findings(), errors(report), 1);
            line();
            input(report);
            for (Map.Entry<String, List<Finding>> suite : bySubject(report).entrySet()) {
                xml.writeStartElement("testsuite");
                xml.writeAttribute("name", pointer(suite.getKey()));
                counts(suite.getValue(), 0, 0);
                line();
                for (Finding finding : suite.getValue()) {
                    test(finding, report);
                }
                xml.writeEndElement();
                line();
            }
            xml.writeEndElement();
            line();
            xml.writeEndDocument();
        }

        /** Is there even where nothing was found: to build servers, a report without tests is a build gone wrong. */
        private void input(Report report) throws XMLStreamException {
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "input");
            counts(List.of(), errors(report), 1);
            line();
            begin("klartecken." + report.policy(), "the case can be judged");
            if (errors(report) > 0) {
                xml.writeStartElement("error");
                xml.writeAttribute("type", "input");
                xml.writeAttribute("message", report.errors().size() + " errors in the input");
                for (InputError error : report.errors()) {
                    xml.writeCharacters(error.code() + " " + pointer(error.pointer()) + ": " + error.expected() + "\n");
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            line();
            xml.writeEndElement();
            line();
        }

        private void test(Finding finding, Report report) throws XMLStreamException {
            begin("klartecken." + report.policy() + "." + finding.clause().id(), Visible.whole(finding.id()));
            if (failOn.isMetBy(finding)) {
                xml.writeStartElement("failure");
                xml.writeAttribute("type", finding.force().in(language));
                xml.writeAttribute("message", finding.message().in(language));
                xml.writeCharacters(String.join("\n", details(finding)));
                xml.writeEndElement();
            } else if (isSkipped(finding)) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", finding.message().in(language));
            }
            xml.writeEndElement();
            line();
        }

        private void begin(String group, String name) throws XMLStreamException {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", group);
            xml.writeAttribute("name", name);
            xml.writeAttribute("time", "0");
        }

        private void counts(List<Finding> findings, int errors, int more) throws XMLStreamException {
            xml.writeAttribute("tests", String.valueOf(findings.size() + more));
            xml.writeAttribute("failures", count(findings, failOn::isMetBy));
            xml.writeAttribute("errors", String.valueOf(errors));
            xml.writeAttribute("skipped", count(findings, this::isSkipped));
            xml.writeAttribute("time", "0");
        }

        private boolean isSkipped(Finding finding) {
            return finding.outcome().callsForAction() && !failOn.isMetBy(finding);
        }

        private List<String> details(Finding finding) {
            var lines = new ArrayList<String>();
            lines.add(finding.clause().citation().section() + ", "
                    + finding.clause().citation().locator());
            finding.missing().forEach(pointer -> lines.add(say("saknas: ", "missing: ") + pointer));
            finding.because().forEach(pointer -> lines.add(say("därför att: ", "because: ") + pointer));
            if (finding.deadline() != null) {
                lines.addAll(DeadlineWords.lines(finding.deadline(), language));
            }
            finding.remedy()
                    .forEach(step -> lines.add(
                            say("att göra: ", "to do: ") + step.label().in(language)));
            return lines;
        }

        private String say(String sv, String en) {
            return language == Language.SV ? sv : en;
        }

        /** Lines keep differences of two reports readable. */
        private void line() throws XMLStreamException {
            xml.writeCharacters("\n");
        }
    }

    /** The one test of the input is in error, or none is. */
    private static int errors(Report report) {
        return report.errors().isEmpty() && report.checkedAt() != null ? 0 : 1;
    }

    private static Map<String, List<Finding>> bySubject(Report report) {
        Map<String, List<Finding>> suites = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> suites.computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding));
        return suites;
    }

    private static String count(List<Finding> findings, Predicate<Finding> counted) {
        return String.valueOf(findings.stream().filter(counted).count());
    }

    /** The empty pointer leads to the case itself. */
    private static String pointer(String pointer) {
        return pointer.isEmpty() ? "/" : pointer;
    }
}
