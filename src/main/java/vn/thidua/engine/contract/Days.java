package vn.thidua.engine.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Days that somebody alive may mean: the years 1900 to 2199. Others are slips of the keyboard, and not every database can keep them. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {
    }

    static SimpleModule ofLivingPeople() {
        return new SimpleModule("days").addDeserializer(LocalDate.class, new Within<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(LocalDateTime.class, new Within<>(LocalDateTime.class, LocalDateTimeDeserializer.INSTANCE));
    }

    private static final class Within<T extends TemporalAccessor> extends StdDeserializer<T> {

        private final transient JsonDeserializer<T> iso;

        private Within(Class<T> type, JsonDeserializer<T> iso) {
            super(type);
            this.iso = iso;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T day = iso.deserialize(parser, context);
            int year = day == null ? FIRST_YEAR : day.get(ChronoField.YEAR);
            return year >= FIRST_YEAR && year <= LAST_YEAR ? day
                    : (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not a day of our time");
        }
    }
}
