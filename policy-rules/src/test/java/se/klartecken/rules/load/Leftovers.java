package se.klartecken.rules.load;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.klartecken.Policy;

/** What an evaluation could leave behind in a process: sessions of the rule engine, and threads. */
public final class Leftovers {

    private Leftovers() {}

    /** Sessions that nobody disposed of. The engine keeps them, and whatever was inserted, for as long as it lives. */
    public static Collection<? extends KieSession> sessions(Policy policy) {
        return ruleEngine(policy).map(KieBase::getKieSessions).orElse(List.of());
    }

    /** Names of the threads that are alive, by their ids. */
    public static Map<Long, String> threads() {
        Map<Long, String> threads = new TreeMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            threads.put(thread.getId(), thread.getName());
        }
        return threads;
    }

    /** The threads that are alive and were not before; one that is just ending is given the time for it. */
    public static Map<Long, String> threadsSince(Map<Long, String> before) throws InterruptedException {
        Map<Long, String> left = newThreads(before);
        for (int i = 0; i < 100 && !left.isEmpty(); i++) {
            Thread.sleep(50);
            left = newThreads(before);
        }
        return left;
    }

    private static Map<Long, String> newThreads(Map<Long, String> before) {
        Map<Long, String> now = threads();
        now.keySet().removeAll(before.keySet());
        return now;
    }

    /**
     * The engine of a policy that has rules on more than one view. Hidden from embedders on purpose, so looked for where
     * it is hidden.
     */
    static Optional<KieBase> ruleEngine(Policy policy) {
        Object network = hidden(Objects.requireNonNull(hidden(hidden(policy, "rules"), "base")), "together");
        return Optional.ofNullable(network).map(it -> (KieBase) hidden(it, "base"));
    }

    private static Object hidden(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
