package se.klartecken.benchmarks.data;

import se.klartecken.calendar.OfficeHours;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson as one would bind the records of the model with it. */
public final class RecordMapper {

    private RecordMapper() {}

    public static JsonMapper make() {
        var hours = new SimpleModule().addDeserializer(OfficeHours.class, new FromText());
        return JsonMapper.builder().addModule(hours).build();
    }

    private static final class FromText extends StdDeserializer<OfficeHours> {

        FromText() {
            super(OfficeHours.class);
        }

        @Override
        public OfficeHours deserialize(JsonParser json, DeserializationContext context) {
            return OfficeHours.parse(json.getString());
        }
    }
}
