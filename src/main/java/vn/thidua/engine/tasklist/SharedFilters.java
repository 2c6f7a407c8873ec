package vn.thidua.engine.tasklist;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The filters that the product ships, in the order in which Tasklist shows them. */
@Component
class SharedFilters {

    private final List<SharedFilter> all = read();

    List<SharedFilter> all() {
        return all;
    }

    /** Filters that only holders of certain roles are shown. */
    List<SharedFilter> byRole() {
        return all.stream().filter(filter -> !filter.roles().isEmpty()).toList();
    }

    /** The reader groups for somebody who is in these groups. */
    Set<String> readersAmong(List<String> groupIds) {
        return byRole().stream().filter(filter -> groupIds.stream().anyMatch(filter::isFor)).map(SharedFilter::readers).collect(Collectors.toSet());
    }

    private static List<SharedFilter> read() {
        var yaml = JsonMapper.builder(new YAMLFactory()).build();
        try (InputStream file = new ClassPathResource("tasklist/filters.yaml").getInputStream()) {
            return List.of(yaml.readValue(file, SharedFilter[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
