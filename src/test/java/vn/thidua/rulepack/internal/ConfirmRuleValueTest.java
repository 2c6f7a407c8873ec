package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.ConfirmRuleValue;
import vn.thidua.rulepack.RuleConfirmations;
import vn.thidua.rulepack.RuleBook;
import vn.thidua.rulepack.RuleEntry;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;
import vn.thidua.shared.SettableClock;

@StoreTest
class ConfirmRuleValueTest {

    private static final String KEY = "deciders/GRASSROOTS_EMULATION_FIGHTER/COMMUNE_CHAIR@2025-07-01";
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    @Autowired
    private RulePacks packs;
    @Autowired
    private RuleBook book;
    @Autowired
    private Confirmations confirmations;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private AuditLog log;
    @Autowired
    private SettableClock clock;

    private Set<Access> access = Set.of(Access.ADMINS);
    private ConfirmRuleValue confirm;

    @BeforeEach
    void anAdministrator() {
        confirm = RuleConfirmations.by("quan-tri", () -> access, book, confirmations, audit, clock);
    }

    @Test
    void anInferredPowerDecidesOnceAnAdministratorHasConfirmedIt() {
        assertThatThrownBy(power()::deciding).isInstanceOf(Refused.class).hasMessageContaining(KEY);

        confirm.confirm("vietnam", KEY, Map.of(), "Đã đối chiếu Nghị định 129/2025/NĐ-CP");

        assertThat(power().deciding()).isEqualTo(ChairLevel.COMMUNE_CHAIR);
        assertThat(power().mayDecide()).isTrue();
        assertThat(power().decidesAlone()).isFalse();
        assertThat(power().evidence()).endsWith("quan-tri đã xác nhận");
        assertThat(log.of("vietnam-2")).extracting(AuditEntry::action, AuditEntry::reason)
                .containsExactly(tuple("RULE_VALUE_CONFIRMED", "Đã đối chiếu Nghị định 129/2025/NĐ-CP"));
        assertThatThrownBy(() -> confirm.confirm("vietnam", KEY, Map.of(), "lần nữa")).hasMessageContaining("đã được xác nhận");
    }

    @Test
    void anEarlierReleaseIsNotConfirmedByIt() {
        confirm.confirm("vietnam", KEY, Map.of(), "Đã đối chiếu");

        assertThat(packs.released("vietnam-1/frame-2022-152", DAY).decider("GRASSROOTS_EMULATION_FIGHTER", ChairLevel.COMMUNE_CHAIR))
                .hasValueSatisfying(power -> assertThat(power.mayDecide()).isFalse());
    }

    @Test
    void aConfirmationCanBeTakenBack() {
        confirm.confirm("vietnam", KEY, Map.of(), "Đã đối chiếu");
        confirm.withdraw("vietnam", KEY, "Văn bản đã sửa");
        assertThat(log.of("vietnam-2/" + KEY)).extracting(AuditEntry::action).endsWith("RULE_CONFIRMATION_WITHDRAWN");

        assertThat(power().mayDecide()).isFalse();
        assertThatThrownBy(() -> confirm.withdraw("vietnam", KEY, "lần nữa")).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasNotFoundIsEntered() {
        String key = "coefficients/CERTIFICATE_OF_MERIT/DISTRICT_CHAIR@2024-01-01";
        LocalDate day = LocalDate.of(2024, 11, 20);
        assertThat(packs.asOf(day).coefficient("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR, false)).isEmpty();
        assertThatThrownBy(() -> confirm.confirm("vietnam", key, Map.of(), "Đã đối chiếu")).hasMessageContaining("phải nhập số");
        assertThatThrownBy(() -> confirm.confirm("vietnam", key, Map.of("value", BigDecimal.ONE), "Đã đối chiếu")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirm.confirm("vietnam", key, Map.of("individual", BigDecimal.ZERO), "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirm.confirm("vietnam", "timeLimits/PUBLICATION", Map.of("count", new BigDecimal("1.5")), "x"))
                .hasMessageContaining("số nguyên");

        confirm.confirm("vietnam", key, Map.of("individual", new BigDecimal("0.3")), "Nghị định 98/2023/NĐ-CP");

        assertThat(packs.asOf(day).coefficient("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR, false).orElseThrow().deciding())
                .isEqualByComparingTo("0.3");
        assertThat(packs.asOf(day).coefficient("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR, true)).isEmpty();
        assertThat(book.of("vietnam", key)).extracting(RuleEntry::value).containsExactly("cá nhân 0,3 lần lương cơ sở");
    }

    @Test
    void onlyAdministratorsConfirmAndOnlyWhatNeedsIt() {
        String verified = "deciders/CERTIFICATE_OF_MERIT/COMMUNE_CHAIR";
        assertThatThrownBy(() -> confirm.confirm("vietnam", verified, Map.of(), "x")).hasMessageContaining("không cần");
        assertThatThrownBy(() -> confirm.confirm("vietnam", "deciders/NOBODY", Map.of(), "x")).hasMessageContaining("không có giá trị");
        assertThatThrownBy(() -> confirm.confirm("amendment-2025", "titles/EXEMPLARY_COMMUNE", Map.of(), "x")).hasMessageContaining("Dự thảo");
        assertThatThrownBy(() -> confirm.confirm("vietnam", KEY, Map.of(), " ")).hasMessageContaining("Căn cứ xác nhận");
        assertThatThrownBy(() -> confirm.confirm("vietnam", KEY, Map.of("individual", BigDecimal.ONE), "x")).hasMessageContaining("đã có giá trị");
        access = Set.of(Access.MANAGERS);
        assertThatThrownBy(() -> confirm.confirm("vietnam", KEY, Map.of(), "x")).hasMessageContaining("Chỉ quản trị viên");
        assertThatThrownBy(() -> confirm.confirmAll("vietnam", "", "x")).hasMessageContaining("Chỉ quản trị viên");
        assertThat(power().mayDecide()).isFalse();
    }

    @Test
    void allOfAKindAreConfirmedAtOnceExceptWhatMustBeEntered() {
        assertThat(confirm.confirmAll("vietnam", "deciders/", "Đã đối chiếu")).isEqualTo(5);
        assertThat(confirm.confirmAll("vietnam", "", "Đã đối chiếu")).isGreaterThan(10);

        assertThat(book.of("vietnam", "").stream().filter(RuleEntry::needsConfirmation)).isNotEmpty()
                .allMatch(entry -> !entry.blanks().isEmpty());
    }

    private RuleValue<ChairLevel> power() {
        return packs.asOf(DAY).decider("GRASSROOTS_EMULATION_FIGHTER", ChairLevel.COMMUNE_CHAIR).orElseThrow();
    }
}
