package vn.thidua.deadline.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.EnteredDays;
import vn.thidua.deadline.HolidayYear;

/**
 * Reads one holiday file per year, {@code calendar/vn-2024.yaml}. An installation adds or corrects years with files of its own
 * ({@code thidua.calendar-files}, e.g. {@code file:./calendar/*.yaml}); the same year read later wins.
 */
@Configuration(proxyBeanMethods = false)
public class CalendarFiles {

    /** What comes with the product. */
    public static final String SHIPPED = "classpath*:calendar/vn-*.yaml";

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory()).addModule(new JavaTimeModule()).build();

    @Bean
    static BusinessCalendar businessCalendar(@Value("${thidua.calendar-files:}") String own, EnteredDays entered) {
        return new BusinessCalendar(years(own.isBlank() ? List.of(SHIPPED) : List.of(SHIPPED, own)), entered);
    }

    /** The calendar made of the files that match the patterns. */
    public static BusinessCalendar calendar(List<String> patterns) {
        return new BusinessCalendar(years(patterns));
    }

    private static List<HolidayYear> years(List<String> patterns) {
        return patterns.stream().flatMap(CalendarFiles::read).toList();
    }

    private static Stream<HolidayYear> read(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern)).map(CalendarFiles::read);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được lịch nghỉ lễ", e);
        }
    }

    private static HolidayYear read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, HolidayYear.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được lịch nghỉ lễ " + file.getFilename(), e);
        }
    }
}
