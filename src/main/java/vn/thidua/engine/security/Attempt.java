package vn.thidua.engine.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * Somebody tries a password.
 *
 * @param account key of the account, which need not exist
 * @param address where the request comes from, of an IPv6 address its network
 * @param device  key of the browser, null where it has never signed in
 */
record Attempt(String account, String address, String device) {

    private static final int IPV6_NETWORK_GROUPS = 4;

    static Attempt of(String userId, Object details) {
        return details instanceof SignInDetails known ? new Attempt(Keys.of(userId), network(known.address()), known.device())
            : new Attempt(Keys.of(userId), "", null);
    }

    String addressOrigin() {
        return "address " + address;
    }

    Optional<String> deviceOrigin() {
        return Optional.ofNullable(device).map(key -> "device " + key);
    }

    /** Whoever has one IPv6 address has the whole /64. */
    private static String network(String address) {
        if (address == null || !address.contains(":") || address.contains(".")) {
            return address == null ? "" : address;
        }
        String[] groups = address.split("%")[0].split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, IPV6_NETWORK_GROUPS)));
    }
}
