package se.klartecken.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import se.klartecken.Policy;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.load.Workload.Task;
import se.klartecken.rules.stockholm.Stockholm;

/** Any number of threads share one policy: the answers are those of one thread, and nothing is left behind. */
class ManyThreadsTest {

    private static final int THREADS = 16;

    /** Each thread asks this share of the questions, so that four threads ask each of them. */
    private static final int SHARE = 4;

    private static final List<Task> TASKS = Workload.each(8);

    @Test
    void threadsThatShareAPolicyAnswerAsOneThreadDoes() throws Exception {
        List<String> alone = TASKS.stream().map(Task::answer).toList();
        Map<Long, String> threadsBefore = Leftovers.threads();

        for (Future<List<String>> asked : inManyThreads(number -> new Asker(number, alone))) {
            assertThat(asked.get()).as("what went wrong in one thread").isEmpty();
        }

        assertThat(Leftovers.threadsSince(threadsBefore)).isEmpty();
    }

    /** The policies that are shipped need no sessions; the same rules in a network open one for each question. */
    @Test
    void sessionsAreDisposedOfAndOneThatIsLeftWouldBeSeen() throws Exception {
        Policy policy = OpenPolicy.inOneNetwork(new Stockholm());
        List<Task> tasks = TASKS.stream()
                .filter(task -> task.policy().name().equals(policy.name()))
                .toList();
        for (Future<Report> asked : inManyThreads(number -> () ->
                policy.check(tasks.get(number).document(), tasks.get(number).question()))) {
            assertThat(asked.get().policy()).isEqualTo(policy.name());
        }
        assertThat(Leftovers.sessions(policy)).isEmpty();

        KieSession session = Leftovers.ruleEngine(policy).orElseThrow().newKieSession();
        try {
            assertThat(Leftovers.sessions(policy)).hasSize(1);
        } finally {
            session.dispose();
        }
        assertThat(Leftovers.sessions(policy)).isEmpty();
    }

    private static <T> List<Future<T>> inManyThreads(IntFunction<Callable<T>> numbered) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CyclicBarrier(THREADS);
            var work = new ArrayList<Callable<T>>();
            for (int number = 0; number < THREADS; number++) {
                Callable<T> one = numbered.apply(number);
                work.add(() -> {
                    start.await();
                    return one.call();
                });
            }
            return threads.invokeAll(work);
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** A thread in its own state: some are interrupted, some have a foreign context class loader or none. */
    private static final class Asker implements Callable<List<String>> {

        private final int number;
        private final List<String> alone;
        private final List<String> wrong = new ArrayList<>();

        Asker(int number, List<String> alone) {
            this.number = number;
            this.alone = alone;
        }

        @Override
        public List<String> call() throws Exception {
            try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
                ClassLoader context = number % 3 == 0
                        ? foreign
                        : number % 3 == 1 ? null : getClass().getClassLoader();
                Thread.currentThread().setContextClassLoader(context);
                for (int task : ownShare()) {
                    ask(task, context);
                }
            }
            return wrong;
        }

        private List<Integer> ownShare() {
            var share = new ArrayList<Integer>();
            for (int task = number / (THREADS / SHARE); task < TASKS.size(); task += SHARE) {
                share.add(task);
            }
            Collections.shuffle(share, new Random(number));
            return share;
        }

        private void ask(int task, ClassLoader context) {
            boolean interrupted = number % 2 == 0;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            String answer =
                    number % 4 < 2 ? TASKS.get(task).answer() : TASKS.get(task).answerReadAnew();
            if (!answer.equals(alone.get(task))) {
                wrong.add("another answer to question " + task);
            }
            if (Thread.interrupted() != interrupted) {
                wrong.add("lost or gained an interrupt at question " + task);
            }
            if (Thread.currentThread().getContextClassLoader() != context) {
                wrong.add("another context class loader after question " + task);
            }
        }
    }
}
