package se.klartecken.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.rules.testing.Samples;

/**
 * An application server drops an application with its class loader, while the server's threads live on: nothing of
 * ours, nor of what we stand on, may hold on to it.
 *
 * <p>The JDK itself may, to one of them: {@code java.lang.runtime.ObjectMethods}, which gives records their equals and
 * hashCode, remembers the record component's type that it was last asked for (JDK-8078641; strongly up to JDK 18,
 * softly from then on). So one dropped application can stay until any other uses a record; never two.
 */
class RedeploymentTest {

    private static final int REDEPLOYMENTS = Integer.getInteger("soak.redeployments", 3);
    private static final int ATTEMPTS = 50;

    /** A deployment has about 3000 classes and more than 10 MB of metaspace; the JDK itself learns a little each time. */
    private static final int FEW_CLASSES = 300;

    private static final long LITTLE_METASPACE = 1_000_000;

    private static final ThreadLocal<Object> PIN = new ThreadLocal<>();

    private static final ExecutorService SERVER = Executors.newFixedThreadPool(2);

    @AfterAll
    static void stopTheServer() {
        SERVER.shutdown();
    }

    @Test
    void theClassLoaderOfADroppedApplicationIsCollected() throws Exception {
        var table = new HeapTable();
        for (int number = 1; number <= REDEPLOYMENTS; number++) {
            WeakReference<ClassLoader> dropped = deployAskAndDrop(number);
            anotherApplicationUsesARecord();
            assertThat(isCollected(dropped)).as("deployment " + number).isTrue();
            table.add(HeapTable.Row.measured(number, 0));
        }
        System.out.println("Redeployments\n" + table);
        HeapTable.Row first = table.rows().get(0);
        assertThat(table.rows())
                .as("classes and metaspace after each deployment\n%s", table)
                .allMatch(row -> row.classes() <= first.classes() + FEW_CLASSES)
                .allMatch(row -> row.metaspace() <= first.metaspace() + row.done() * LITTLE_METASPACE);
    }

    /** The check fails where it should: a value of a thread that lives on is what pins most class loaders. */
    @Test
    void aPinnedClassLoaderIsSeen() throws Exception {
        WeakReference<ClassLoader> pinned = pin();
        assertThat(isCollected(pinned, 3)).isFalse();
        PIN.remove();
        assertThat(isCollected(pinned)).isTrue();
    }

    private static WeakReference<ClassLoader> pin() throws Exception {
        try (Deployment deployment = Deployment.load()) {
            Object reader = deployment
                    .type("se.klartecken.json.CaseReader")
                    .getConstructor()
                    .newInstance();
            PIN.set(reader);
            return deployment.loader();
        }
    }

    /** In a frame of its own, so that nothing on the stack holds on to it. */
    private static WeakReference<ClassLoader> deployAskAndDrop(int number) throws Exception {
        try (Deployment deployment = Deployment.load()) {
            Callable<Void> asking = () -> {
                ask(deployment, number % 2 == 0);
                return null;
            };
            SERVER.submit(asking).get();
            asking.call();
            return deployment.loader();
        }
    }

    private static void ask(Deployment deployment, boolean asItsOwn) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            if (asItsOwn) {
                thread.setContextClassLoader(deployment.loader().get());
            }
            for (String name : Policies.names()) {
                Policy here = Policies.named(name);
                String citizen = Samples.of(here).citizen().toString();
                assertThat(deployment.check(name, citizen))
                        .isEqualTo(ReportWriter.write(here.check(
                                new CaseReader().read(citizen),
                                Question.ofCase().explained())));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    record Remembered(Remembered inside) {}

    /** Takes the one place in the JDK, as the next use of any record would. */
    private static void anotherApplicationUsesARecord() throws Exception {
        URL classes = Remembered.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader other = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = other.loadClass(Remembered.class.getName());
            var constructor = type.getDeclaredConstructor(type);
            constructor.setAccessible(true);
            Object one = constructor.newInstance((Object) null);
            assertThat(one).isEqualTo(constructor.newInstance((Object) null)).hasSameHashCodeAs(one);
        }
    }

    private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        return isCollected(reference, ATTEMPTS);
    }

    private static boolean isCollected(WeakReference<?> reference, int attempts) throws InterruptedException {
        for (int attempt = 0; attempt < attempts && reference.get() != null; attempt++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }
}
