package vn.thidua.engine.password;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Our rules for the engine, which asks in two ways: for the hints of the Admin application, answered with yes or no, and before a
 * password is kept, when a no would be an English sentence with status 500 and is therefore a refusal.
 */
final class EnginePolicy implements PasswordPolicy {

    private final Passwords passwords;

    EnginePolicy(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return Arrays.stream(PasswordRule.values()).<PasswordPolicyRule>map(Rule::new).toList();
    }

    private final class Rule implements PasswordPolicyRule {

        private final PasswordRule rule;

        private Rule(PasswordRule rule) {
            this.rule = rule;
        }

        @Override
        public String getPlaceholder() {
            return rule.placeholder();
        }

        @Override
        public Map<String, String> getParameters() {
            return rule.parameters();
        }

        @Override
        public boolean execute(String password) {
            return rule.holds(password, "");
        }

        @Override
        public boolean execute(String password, User user) {
            if (user instanceof UserEntity kept && kept.hasNewPassword()) {
                passwords.requireGood(password, user.getId());
                return true;
            }
            return rule.holds(password, user == null ? "" : user.getId());
        }
    }
}
