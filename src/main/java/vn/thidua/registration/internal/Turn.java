package vn.thidua.registration.internal;

import java.time.Instant;
import java.util.List;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.PledgeEntry;
import vn.thidua.registration.RegistrationContent;
import vn.thidua.registration.TitleEntry;

/**
 * What a unit hands in, checked.
 *
 * @param content        titles and forms by their identifiers
 * @param hints          one per object, empty where nothing looks routine
 * @param latenessReason empty when on time
 */
public record Turn(RegistrationContent content, List<String> hints, Instant at, String by, boolean late, String latenessReason) {

    List<ObjectEntry> objects() {
        return content.objects();
    }

    PledgeEntry pledge() {
        return content.pledge();
    }

    List<TitleEntry> titles() {
        return content.titles();
    }
}
