package vn.thidua.engine.password;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The demonstration's password, which everybody may know: the only one that need not keep the rules, and only under its profile. */
@Component
class KnownPasswords {

    private final Set<String> known = new HashSet<>();

    KnownPasswords(Environment environment) {
        if (environment.matchesProfiles("demo")) {
            Stream.of("thidua.demo.password", "thidua.admin.password").map(environment::getProperty).filter(password -> password != null)
                .forEach(known::add);
        }
    }

    boolean allow(String password) {
        return known.contains(password);
    }
}
