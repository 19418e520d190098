package se.klartecken.flink;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, as bytes and without those that are blank. Of a line that is too long to be an event, as much is
 * given as shows that.
 */
final class Lines extends SimpleStreamFormat<byte[]> {

    @Override
    public StreamFormat.Reader<byte[]> createReader(Configuration config, FSDataInputStream stream) {
        return new Reader(new BufferedInputStream(stream));
    }

    @Override
    public TypeInformation<byte[]> getProducedType() {
        return PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    }

    private record Reader(InputStream in) implements StreamFormat.Reader<byte[]> {

        @Override
        public byte @Nullable [] read() throws IOException {
            var line = new ByteArrayOutputStream();
            boolean blank = true;
            for (int next = in.read(); next != -1; next = in.read()) {
                if (next == '\n' && !blank) {
                    return line.toByteArray();
                }
                blank &= next <= ' ';
                if (line.size() <= Told.MOST_BYTES && !blank) {
                    line.write(next);
                }
            }
            return blank ? null : line.toByteArray();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
