package vn.thidua.upkeep.internal;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.shared.DataCheck;
import vn.thidua.upkeep.CheckData;

/**
 * The configuration of the installation and its database, with nothing else of the application: no engine starts, no table is migrated, no
 * job runs.
 */
@EnableConfigurationProperties(DataSourceProperties.class)
@ComponentScan(basePackages = "vn.thidua", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = DataCheck.class))
@Import(CheckData.class)
public class Terminal {

    private static final String H2_FILE = "jdbc:h2:file:";

    /** @param settings as for the application, e.g. {@code --spring.profiles.active=postgres} */
    public static ConfigurableApplicationContext open(String... settings) {
        return new SpringApplicationBuilder(Terminal.class).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .properties(Map.of("logging.level.root", "OFF")).run(settings);
    }

    /** An H2 file is opened for reading only and never made. */
    @Bean
    DriverManagerDataSource dataSource(DataSourceProperties settings) {
        String url = settings.determineUrl();
        DriverManagerDataSource source = new DriverManagerDataSource(url.startsWith(H2_FILE) ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url,
                settings.determineUsername(), settings.determinePassword());
        source.setDriverClassName(settings.determineDriverClassName());
        return source;
    }
}
