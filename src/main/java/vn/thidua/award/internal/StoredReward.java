package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;
import vn.thidua.award.RewardStatus;
import vn.thidua.shared.Refused;

/** The money of one award: counted, paid, called off or taken back. */
@Entity
@Table(name = "td_reward")
public class StoredReward {

    @Id
    private String nominationId;
    private String decisionId;
    @Enumerated(EnumType.STRING)
    private RewardStatus status;
    private BigDecimal coefficient;
    private Long baseSalaryVnd;
    private String salaryConfirmedBy;
    private Long amountVnd;
    private String explanation;
    private String voucher;
    private LocalDate paidOn;
    private String paidBy;
    private LocalDate recoveredOn;
    @Version
    private Integer version;

    protected StoredReward() {
    }

    public StoredReward(String nominationId, String decisionId) {
        this.nominationId = nominationId;
        this.decisionId = decisionId;
        this.status = RewardStatus.AWAITING_BASIS;
        this.explanation = "";
    }

    /** Whether it may still be counted anew. */
    public boolean isOpen() {
        return status == RewardStatus.AWAITING_BASIS || status == RewardStatus.PAYABLE;
    }

    /** Cannot be counted for the given reason. */
    public void awaits(BigDecimal known, Long salary, String missing) {
        status = RewardStatus.AWAITING_BASIS;
        coefficient = known;
        baseSalaryVnd = salary;
        amountVnd = null;
        explanation = missing;
    }

    /** Whether this is news. */
    public boolean payable(RewardAmount amount, String sentence) {
        boolean news = status != RewardStatus.PAYABLE || !sentence.equals(explanation);
        status = RewardStatus.PAYABLE;
        coefficient = amount.coefficient();
        baseSalaryVnd = amount.baseSalaryVnd();
        amountVnd = amount.vnd();
        explanation = sentence;
        return news;
    }

    public void confirmSalary(String by) {
        if (salaryConfirmedBy == null) {
            salaryConfirmedBy = by;
        }
    }

    public void pay(String number, LocalDate day, String by) {
        if (status != RewardStatus.PAYABLE) {
            throw Refused.conflict("Không thể chi khi tiền thưởng ở trạng thái «%s».".formatted(status.label()));
        }
        voucher = number;
        paidOn = day;
        paidBy = by;
        status = RewardStatus.PAID;
    }

    /** The award was revoked before the payment; what is paid must be taken back instead. */
    public void cancel() {
        if (isOpen()) {
            status = RewardStatus.CANCELLED;
        }
    }

    public void recover(LocalDate day) {
        if (status != RewardStatus.PAID) {
            throw Refused.conflict("Không thể thu hồi khi tiền thưởng ở trạng thái «%s».".formatted(status.label()));
        }
        recoveredOn = day;
        status = RewardStatus.RECOVERED;
    }

    Reward toReward(Line line) {
        return new Reward(nominationId, decisionId, line.nomineeName(), line.kind(), line.award().name(), line.award().label(), status,
                coefficient, baseSalaryVnd, amountVnd, explanation, voucher, paidOn);
    }

    public String nominationId() {
        return nominationId;
    }

    public String decisionId() {
        return decisionId;
    }

    public RewardStatus status() {
        return status;
    }

    public String salaryConfirmedBy() {
        return salaryConfirmedBy;
    }

    public Long amountVnd() {
        return amountVnd;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
