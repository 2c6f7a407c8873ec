package vn.thidua.deadline.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.HolidayYear;

/** Reads one holiday file per year from the class path, {@code calendar/vn-2024.yaml}. */
@Configuration(proxyBeanMethods = false)
public class CalendarFiles {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory()).addModule(new JavaTimeModule()).build();

    @Bean
    public static BusinessCalendar businessCalendar() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/vn-*.yaml");
            List<HolidayYear> years = Arrays.stream(files)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(CalendarFiles::read)
                    .toList();
            return new BusinessCalendar(years);
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
