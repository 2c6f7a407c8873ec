package vn.thidua.engine.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before anything else happens the access groups and their grants exist. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

    private final Grants grants;

    AccessAtStart(Grants grants) {
        this.grants = grants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grants.ensure();
    }
}
