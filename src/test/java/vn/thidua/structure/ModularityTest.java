package vn.thidua.structure;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.thidua.ThiDuaApplication;

/** Modules use each other's root package only, and never in a circle. */
class ModularityTest {

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(ThiDuaApplication.class).verify();
    }
}
