package se.klartecken.benchmarks.jmh;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.ItemJson;
import se.klartecken.benchmarks.data.RecordMapper;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.Item;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import tools.jackson.databind.json.JsonMapper;

/** What reading costs: Jackson alone as a tree and as records, the strict reader, and the reader with a check. */
public class Parsing {

    /** The same JSON for everybody. */
    @State(Scope.Thread)
    public static class Documents {

        private final JsonMapper jackson = RecordMapper.make();
        private final CaseReader reader = new CaseReader();
        private final Policy policy = Policies.named("stockholm");
        private final OpenCase open;
        private final Question aboutPosts;
        private final Ring<byte[]> posts;
        private final Ring<byte[]> messages;
        private final byte[] thousand;

        public Documents() {
            Town town = Town.stockholm(1);
            var items = town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 2);
            Case content = town.with(items);
            this.open = policy.open(town.content(), Question.at(Times.AS_OF));
            this.aboutPosts = Town.aboutPosts(content);
            this.posts = new Ring<>(ItemJson.of(town, items));
            this.messages = new Ring<>(ItemJson.of(town, town.messages(Contests.COUNT, Share.MOSTLY_IN_ORDER, 4)));
            this.thousand = CaseWriter.write(content).getBytes(StandardCharsets.UTF_8);
            for (int index = 0; index < items.size(); index++) {
                require(
                        items.get(index),
                        reader.readItem(posts.all().get(index)).item());
                require(items.get(index), jackson.readValue(posts.all().get(index), Item.class));
            }
            require(content, reader.read(thousand).content());
            require(content, jackson.readValue(thousand, Case.class));
        }

        private static void require(Object made, @Nullable Object read) {
            if (!Objects.equals(made, read)) {
                throw new IllegalStateException("what was read is not what was written");
            }
        }
    }

    @Benchmark
    public Object postAsTree(Documents from) {
        return from.jackson.readTree(from.posts.next());
    }

    @Benchmark
    public Object postAsRecords(Documents from) {
        return from.jackson.readValue(from.posts.next(), Item.class);
    }

    @Benchmark
    public Object postRead(Documents from) {
        return from.reader.readItem(from.posts.next());
    }

    @Benchmark
    public Object postReadAndChecked(Documents from) {
        return from.open.check(from.reader.readItem(from.posts.next()));
    }

    @Benchmark
    public Object messageAsTree(Documents from) {
        return from.jackson.readTree(from.messages.next());
    }

    @Benchmark
    public Object messageAsRecords(Documents from) {
        return from.jackson.readValue(from.messages.next(), Item.class);
    }

    @Benchmark
    public Object messageRead(Documents from) {
        return from.reader.readItem(from.messages.next());
    }

    @Benchmark
    public Object messageReadAndChecked(Documents from) {
        return from.open.check(from.reader.readItem(from.messages.next()));
    }

    @Benchmark
    public Object caseAsTree(Documents from) {
        return from.jackson.readTree(from.thousand);
    }

    @Benchmark
    public Object caseAsRecords(Documents from) {
        return from.jackson.readValue(from.thousand, Case.class);
    }

    @Benchmark
    public Object caseRead(Documents from) {
        return from.reader.read(from.thousand);
    }

    @Benchmark
    public Object caseReadAndChecked(Documents from) {
        return from.policy.check(from.reader.read(from.thousand), from.aboutPosts);
    }
}
