package vn.thidua.engine.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/**
 * REST clients send the password with every request, and a strong hash takes an eighth of a second: a pair that was right is taken as
 * right for a few minutes from the same address. The key holds the hash of the account, so that another password or no account ends it at once, on every node.
 */
@Component
@OnWebEngine
class VerifiedPasswords {

    static final Duration LIFE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1_000;

    private final String secret = UUID.randomUUID().toString();
    private final Clock clock;
    private final Map<String, Instant> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean hold(UserEntity account, String password, String address) {
        Instant until = account == null ? null : verified.get(key(account, password, address));
        return until != null && clock.instant().isBefore(until);
    }

    synchronized void add(UserEntity account, String password, String address) {
        verified.put(key(account, password, address), clock.instant().plus(LIFE));
    }

    private String key(UserEntity account, String password, String address) {
        return Keys.of(String.join("\0", secret, account.getId(), String.valueOf(account.getPassword()), address, password));
    }
}
