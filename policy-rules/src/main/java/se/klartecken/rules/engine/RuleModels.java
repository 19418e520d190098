package se.klartecken.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Finds the rules of a rule set as its build compiled them. */
final class RuleModels {

    private RuleModels() {}

    /** The compiled rules of the package that a class is in. */
    static List<Model> of(Class<?> ruleSet, String index) {
        String prefix = ruleSet.getPackageName() + ".";
        List<Model> models = new ArrayList<>();
        for (String line : lines(ruleSet.getClassLoader(), index)) {
            if (line.startsWith(prefix)) {
                models.add(instance(ruleSet.getClassLoader(), line));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("no compiled rules in " + ruleSet.getPackageName());
        }
        return models;
    }

    private static List<String> lines(ClassLoader loader, String index) {
        try (InputStream in = loader.getResourceAsStream(index)) {
            if (in == null) {
                throw new IllegalStateException("no compiled rules at " + index);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model instance(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", e);
        }
    }
}
