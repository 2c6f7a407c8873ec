package vn.thidua.rulepack.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.Confirmation;
import vn.thidua.rulepack.RulePacks;

/** The law as it ships, without confirmations. */
public final class ShippedPacks {

    private ShippedPacks() {
    }

    public static RulePacks unconfirmed() {
        return packs((release, key) -> Optional.empty());
    }

    /** Everything vouched for by somebody. */
    public static RulePacks confirmed() {
        return packs((release, key) -> Optional.of(new Confirmation(release, key, Map.of(), "quan-tri", Instant.EPOCH, "Đã đối chiếu")));
    }

    private static RulePacks packs(Confirmed confirmed) {
        return new PacksOnShelf(PackShelf.read(new ClassPathResource("rulepacks/vietnam.yaml"), PackFiles.SHIPPED), confirmed);
    }
}
