package vn.thidua.upkeep.internal;

import java.util.ArrayList;
import java.util.List;
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
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.shared.BackupObjection;
import vn.thidua.shared.DataCheck;
import vn.thidua.upkeep.CheckData;
import vn.thidua.upkeep.RestoreBackup;
import vn.thidua.upkeep.TakeBackup;

/**
 * The configuration of the installation and its database, with nothing else of the application: no engine starts, no table is migrated, no
 * job runs.
 */
@EnableConfigurationProperties(DataSourceProperties.class)
@ComponentScan(basePackages = "vn.thidua", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {DataCheck.class, BackupObjection.class}))
@Import({CheckData.class, TakeBackup.class, RestoreBackup.class, InstallationFolders.class})
public class Terminal {

    private static final String URL = "--spring.datasource.url=";
    private static final String READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    /** An H2 file is opened for reading only and never made. */
    public static ConfigurableApplicationContext reading(List<String> settings) {
        return open(settings);
    }

    /** @param target where to write instead of the configured database; empty for that */
    public static ConfigurableApplicationContext writing(List<String> settings, String target) {
        List<String> all = new ArrayList<>(settings);
        all.add("--thidua.upkeep.writes=true");
        if (!target.isEmpty()) {
            all.removeIf(setting -> setting.startsWith(URL));
            all.add(URL + target);
        }
        return open(all);
    }

    private static ConfigurableApplicationContext open(List<String> settings) {
        return new SpringApplicationBuilder(Terminal.class).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .properties(Map.of("logging.level.root", "OFF")).run(settings.toArray(String[]::new));
    }

    @Bean
    DriverManagerDataSource dataSource(DataSourceProperties settings, Environment environment) {
        String url = settings.determineUrl();
        boolean readOnly = H2File.of(url).isPresent() && !environment.getProperty("thidua.upkeep.writes", Boolean.class, false);
        DriverManagerDataSource source = new DriverManagerDataSource(readOnly ? url + READ_ONLY : url, settings.determineUsername(), settings.determinePassword());
        source.setDriverClassName(settings.determineDriverClassName());
        return source;
    }
}
