package se.klartecken.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The templates that the build has compiled. Whatever they are given is escaped for the place where it goes. */
public final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "se.klartecken");

    private Templates() {}

    /**
     * Writes a template.
     *
     * @param name such as {@code html/page.jte}
     * @param model the one thing that it shows
     * @throws UncheckedIOException where nothing more can be written
     */
    public static void render(String name, Object model, Appendable out) {
        try {
            ENGINE.render(name, model, new Output(out));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException full) {
                throw full;
            }
            throw e;
        }
    }

    private record Output(Appendable out) implements TemplateOutput {

        @Override
        public void writeContent(String text) {
            writeContent(text, 0, text.length());
        }

        @Override
        public void writeContent(String text, int from, int until) {
            try {
                out.append(text, from, until);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
