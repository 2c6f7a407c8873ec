package vn.thidua.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plan.LegalCalendar;
import vn.thidua.shared.YamlDocument;

/** Reads the course of the law from {@code lint/legal-calendar.yaml}. */
@Configuration(proxyBeanMethods = false)
public class LegalCalendarFile {

    @Bean
    public static LegalCalendar legalCalendar() {
        try (InputStream in = LegalCalendarFile.class.getResourceAsStream("/lint/legal-calendar.yaml")) {
            YamlDocument document = YamlDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            LegalCalendar calendar = document.as(LegalCalendar.class);
            document.errors().throwIfAny();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
