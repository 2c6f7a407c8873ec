package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.Revocation;
import vn.thidua.award.RevocationStatus;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.shared.Refused;

/** One revocation on its way; refuses every step that its status does not allow. */
@Entity
@Table(name = "td_revocation")
public class StoredRevocation {

    @Id
    private String id;
    private String nominationId;
    private String decisionId;
    private String movementId;
    private String issuerUnitId;
    @Enumerated(EnumType.STRING)
    private RevocationStatus status;
    private String ground;
    private String groundWords;
    private String conclusion;
    private LocalDate concludedOn;
    private String openedBy;
    private Instant openedAt;
    private Instant fileDueAt;
    private Instant filedAt;
    private boolean filingLate;
    private String statementNumber;
    private String statement;
    private Instant decideDueAt;
    private Instant decidedAt;
    private boolean decisionLate;
    private String decidedBy;
    private String keepReason;
    private Integer numberYear;
    private Integer number;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate objectRecoveredOn;
    private String objectNote;
    private LocalDate moneyRecoveredOn;
    private String moneyVoucher;
    @Version
    private Integer version;

    protected StoredRevocation() {
    }

    public StoredRevocation(String id, String nominationId, Decision decision, LegalItem ground, String conclusion, LocalDate concludedOn,
                            Instant fileDueAt, String openedBy, Instant openedAt) {
        this.id = id;
        this.nominationId = nominationId;
        this.decisionId = decision.id();
        this.movementId = decision.movementId();
        this.issuerUnitId = decision.issuerUnitId();
        this.status = RevocationStatus.FILING;
        this.ground = ground.id();
        this.groundWords = ground.words();
        this.conclusion = conclusion;
        this.concludedOn = concludedOn;
        this.fileDueAt = fileDueAt;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    public void file(String dossierNumber, String dossier, Instant at, Instant decideBy) {
        require("nộp hồ sơ hủy bỏ", RevocationStatus.FILING);
        statementNumber = dossierNumber;
        statement = dossier;
        filedAt = at;
        filingLate = !at.isBefore(fileDueAt);
        decideDueAt = decideBy;
        status = RevocationStatus.DECIDING;
    }

    public void keep(String reason, String by, Instant at) {
        decide(by, at, RevocationStatus.KEPT);
        keepReason = reason;
    }

    public void revoke(String by, Instant at) {
        decide(by, at, RevocationStatus.DECIDED);
    }

    private void decide(String by, Instant at, RevocationStatus outcome) {
        require("quyết định hủy bỏ", RevocationStatus.DECIDING);
        decidedBy = by;
        decidedAt = at;
        decisionLate = !at.isBefore(decideDueAt);
        status = outcome;
    }

    /** The time to file or to decide has run out. */
    public void overdue() {
        filingLate |= status == RevocationStatus.FILING;
        decisionLate |= status == RevocationStatus.DECIDING;
    }

    public void issue(int newNumber, String type, LocalDate day, LocalDate today) {
        require("cấp số", RevocationStatus.DECIDED);
        LocalDate signedOn = VietnamTime.dayOf(decidedAt);
        if (day.isBefore(signedOn) || day.isAfter(today)) {
            throw Refused.invalid("issuedOn", "«Ngày ban hành» phải từ ngày ký %s đến hôm nay.".formatted(VietnamTime.date(signedOn)));
        }
        numberYear = day.getYear();
        number = newNumber;
        documentNumber = newNumber + "/" + type;
        issuedOn = day;
        status = RevocationStatus.NUMBERED;
    }

    public void carriedOut() {
        require("ghi sổ hủy bỏ", RevocationStatus.NUMBERED);
        status = RevocationStatus.REVOKED;
    }

    public void objectRecovered(LocalDate day, String note) {
        require("thu hồi hiện vật", RevocationStatus.REVOKED);
        checkRecovery(day);
        objectRecoveredOn = day;
        objectNote = note;
    }

    public void moneyRecovered(LocalDate day, String voucher) {
        require("thu hồi tiền thưởng", RevocationStatus.REVOKED);
        checkRecovery(day);
        moneyRecoveredOn = day;
        moneyVoucher = voucher;
    }

    /** Everything is back once object and, where it was paid, money are. */
    public void settle(boolean moneyPaid) {
        if (objectRecoveredOn != null && (!moneyPaid || moneyRecoveredOn != null)) {
            status = RevocationStatus.RECOVERED;
        }
    }

    private void checkRecovery(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            throw Refused.invalid("recoveredOn", "«Ngày thu hồi» không được trước ngày quyết định hủy bỏ %s.".formatted(VietnamTime.date(issuedOn)));
        }
    }

    private void require(String act, RevocationStatus needed) {
        if (status != needed) {
            throw Refused.conflict("Không thể %s khi việc hủy bỏ ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    Revocation toRevocation() {
        return new Revocation(id, nominationId, decisionId, movementId, status, ground, groundWords, conclusion, concludedOn, fileDueAt,
                filingLate, statementNumber, statement, decideDueAt, decisionLate, keepReason, documentNumber, issuedOn, objectRecoveredOn,
                moneyRecoveredOn);
    }

    public String id() {
        return id;
    }

    public String nominationId() {
        return nominationId;
    }

    public String decisionId() {
        return decisionId;
    }

    public String movementId() {
        return movementId;
    }

    public String issuerUnitId() {
        return issuerUnitId;
    }

    public RevocationStatus status() {
        return status;
    }

    public String groundWords() {
        return groundWords;
    }

    public LocalDate concludedOn() {
        return concludedOn;
    }

    public Instant fileDueAt() {
        return fileDueAt;
    }

    public Instant decideDueAt() {
        return decideDueAt;
    }

    public boolean isFilingLate() {
        return filingLate;
    }

    public boolean isDecisionLate() {
        return decisionLate;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
