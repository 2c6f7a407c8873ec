package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.CurrentActor;
import vn.thidua.rulepack.internal.Confirmations;
import vn.thidua.shared.Refused;

/** An administrator vouches by name for values that were not read in a source; only then do they decide real cases. */
@Service
public class ConfirmRuleValue {

    private static final int LONGEST_REASON = 2000;
    private static final BigDecimal LARGEST = new BigDecimal(100_000);

    private final RuleBook book;
    private final Confirmations confirmations;
    private final Authorizations authorizations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    ConfirmRuleValue(RuleBook book, Confirmations confirmations, Authorizations authorizations, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.book = book;
        this.confirmations = confirmations;
        this.authorizations = authorizations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Confirms one value of the release in use.
     *
     * @param entered the numbers that the pack leaves open, each greater than 0
     * @throws Refused for anybody but an administrator, for a draft, a value that needs no confirmation, or numbers that do not fit
     */
    @Transactional
    public void confirm(String pack, String key, Map<String, BigDecimal> entered, String reason) {
        requireAdministrator();
        RuleEntry entry = one(pack, key);
        if (!entry.needsConfirmation()) {
            throw Refused.conflict(entry.draft() ? "Dự thảo không được xác nhận: chưa có hiệu lực."
                    : "Giá trị «" + key + "» không cần hoặc đã được xác nhận.");
        }
        requireNumbers(entry, entered);
        keep(entry, entered, required(reason));
    }

    /** Confirms every value of the release in use whose key begins with {@code prefix} and that leaves nothing open; returns how many. */
    @Transactional
    public int confirmAll(String pack, String prefix, String reason) {
        requireAdministrator();
        List<RuleEntry> waiting = book.of(pack, prefix).stream().filter(RuleEntry::needsConfirmation).filter(entry -> entry.blanks().isEmpty()).toList();
        waiting.forEach(entry -> keep(entry, Map.of(), required(reason)));
        return waiting.size();
    }

    /** Takes a confirmation back; what was decided meanwhile stays. */
    @Transactional
    public void withdraw(String pack, String key, String reason) {
        requireAdministrator();
        RuleEntry entry = one(pack, key);
        if (entry.confirmation() == null) {
            throw Refused.conflict("Giá trị «" + key + "» chưa được xác nhận.");
        }
        audit.record("RULE_CONFIRMATION_WITHDRAWN", entry.release() + "/" + key, required(reason));
        confirmations.remove(entry.confirmation());
    }

    private void keep(RuleEntry entry, Map<String, BigDecimal> entered, String reason) {
        confirmations.add(new Confirmation(entry.release(), entry.key(), entered, actor.id(), clock.instant(), reason));
        audit.record("RULE_VALUE_CONFIRMED", entry.release() + "/" + entry.key(), entered.isEmpty() ? reason : entered + ": " + reason);
    }

    private RuleEntry one(String pack, String key) {
        return book.of(pack, key).stream().filter(entry -> entry.key().equals(key)).findFirst()
                .orElseThrow(() -> Refused.notFound("Bộ quy tắc «" + pack + "» không có giá trị «" + key + "»."));
    }

    private static void requireNumbers(RuleEntry entry, Map<String, BigDecimal> entered) {
        if (entry.blanks().isEmpty() && !entered.isEmpty()) {
            throw Refused.invalid("entered", "Giá trị: bộ quy tắc đã có giá trị, không nhập giá trị khác.");
        }
        boolean complete = entry.blanks().isEmpty() || !entered.isEmpty();
        if (!complete || !entry.blanks().stream().map(RuleEntry.Blank::name).toList().containsAll(entered.keySet()) || !entered.entrySet().stream().allMatch(ConfirmRuleValue::fits)) {
            throw Refused.invalid("entered", "Giá trị: phải nhập số lớn hơn 0 theo văn bản, số ngày và số lần là số nguyên.");
        }
    }

    private static boolean fits(Map.Entry<String, BigDecimal> number) {
        boolean whole = number.getValue().stripTrailingZeros().scale() <= 0;
        return number.getValue().signum() > 0 && number.getValue().compareTo(LARGEST) < 0 && (whole || !number.getKey().equals("count"));
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", "Căn cứ xác nhận: phải ghi văn bản đã đối chiếu, không quá 2000 ký tự.");
        }
        return reason.strip();
    }

    private void requireAdministrator() {
        if (!authorizations.accessOf(actor.id()).contains(Access.ADMINS)) {
            throw Refused.forbidden("Chỉ quản trị viên được xác nhận giá trị quy định.");
        }
    }
}
