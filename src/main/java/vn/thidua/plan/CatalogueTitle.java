package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;

/**
 * A title of the law as the catalogue knows it.
 *
 * @param nominees   whose title it is
 * @param shortNames accepted short forms, e.g. «LĐTT»
 */
public record CatalogueTitle(EmulationTitle title, Level level, Set<NomineeKind> nominees, @JsonProperty("short") List<String> shortNames) {

    /** At which level a title stands; who decides it follows from the rule pack. */
    public enum Level { GRASSROOTS, PROVINCE, STATE }

    public CatalogueTitle {
        nominees = Absent.set(nominees);
        shortNames = Absent.list(shortNames);
    }
}
