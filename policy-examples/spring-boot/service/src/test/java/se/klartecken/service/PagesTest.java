package se.klartecken.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import se.example.Planner;
import se.klartecken.testing.pages.Commands;
import se.klartecken.testing.pages.Coordinates;
import se.klartecken.testing.pages.Excerpt;
import se.klartecken.testing.pages.Holder;
import se.klartecken.testing.pages.JavaCommand;
import se.klartecken.testing.pages.PagesContract;
import se.klartecken.testing.pages.Snippet;
import se.klartecken.testing.pages.Sources;

/** What the README shows of the service is what it answers, and its application prints what it says. */
class PagesTest implements PagesContract {

    private String printed = "";

    @Override
    public List<String> pages() {
        return List.of("policy-examples/spring-boot/README.md");
    }

    @Override
    public List<Holder> holders() {
        return List.of(
                new Sources(),
                new Coordinates(),
                new Commands().with("java", JavaCommand::of).with("curl", command -> printed = Curl.answer(command)),
                Holder.of("yaml", settings -> printed = planner(settings)),
                Holder.of("text", shown -> Excerpt.require(shown.text(), printed)));
    }

    /** What the application of the page prints with settings, besides what is logged. */
    private static String planner(Snippet settings) throws Exception {
        PropertySource<?> yaml = new YamlPropertySourceLoader()
                .load("page", new ByteArrayResource(settings.text().getBytes(StandardCharsets.UTF_8)))
                .get(0);
        var application = new SpringApplicationBuilder(Planner.class)
                .web(WebApplicationType.NONE)
                .initializers(it -> it.getEnvironment().getPropertySources().addFirst(yaml));
        Output output = Output.start();
        try {
            application.run().close();
        } finally {
            output.stop();
        }
        return output.text().lines().filter(line -> line.startsWith("SOL-")).collect(Collectors.joining("\n"));
    }
}
