package vn.thidua.registration;

import java.util.List;

/**
 * What a unit hands in: works, a pledge, a table of titles and forms; which of them, the plan's obligation says.
 *
 * @param pledge null without one
 */
public record RegistrationContent(List<ObjectEntry> objects, PledgeEntry pledge, List<TitleEntry> titles) {

    public RegistrationContent {
        objects = objects == null ? List.of() : List.copyOf(objects);
        titles = titles == null ? List.of() : List.copyOf(titles);
    }

    public static RegistrationContent works(List<ObjectEntry> objects) {
        return new RegistrationContent(objects, null, List.of());
    }
}
