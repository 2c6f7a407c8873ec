package vn.thidua.upkeep.internal;

import java.util.Optional;
import vn.thidua.upkeep.TakeBackup;

/** Which version this is. */
final class Product {

    private Product() {
    }

    /** Of the jar; started from classes it has none. */
    static String version() {
        return Optional.ofNullable(TakeBackup.class.getPackage().getImplementationVersion()).orElse("?");
    }
}
