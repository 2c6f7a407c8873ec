package vn.thidua.rulepack;

import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.rulepack.internal.Confirmations;

/** The use case as one person calls it, whose access a test decides. */
public final class RuleConfirmations {

    private RuleConfirmations() {
    }

    public static ConfirmRuleValue by(String person, Supplier<Set<Access>> access, RuleBook book, Confirmations confirmations, AuditTrail audit,
                                      Clock clock) {
        Authorizations authorizations = new Authorizations() {

            @Override
            public void setAccess(String userId, Set<Access> given) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Set<Access> accessOf(String userId) {
                return userId.equals(person) ? access.get() : Set.of();
            }
        };
        return new ConfirmRuleValue(book, confirmations, authorizations, audit, () -> person, clock);
    }
}
