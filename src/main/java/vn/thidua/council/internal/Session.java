package vn.thidua.council.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.SessionPurpose;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.Refused;

/** A council session with its sittings: one that lacks its quorum is convened again under the next number. */
@Entity
@Table(name = "td_council_session")
public class Session {

    @Id
    private String id;
    private String awardKey;
    private String movementId;
    private String issuerUnitId;
    private String advisoryUnitId;
    @Enumerated(EnumType.STRING)
    private SessionStatus status;
    private int sitting;
    private Instant meetsAt;
    private String place;
    private Instant votingEndsAt;
    private String regulationSource;
    @Enumerated(EnumType.STRING)
    private SessionPurpose purpose;
    @Embedded
    private Regulation regulation;
    private String minutes;
    private String signedBy;
    private Instant signedAt;
    @Version
    private Integer version;

    protected Session() {
    }

    public Session(String id, String awardKey, String movementId, String issuerUnitId, String advisoryUnitId,
                   CouncilRegulation regulation, String regulationSource) {
        this.id = id;
        this.awardKey = awardKey;
        this.movementId = movementId;
        this.issuerUnitId = issuerUnitId;
        this.advisoryUnitId = advisoryUnitId;
        this.regulation = new Regulation(regulation);
        this.regulationSource = regulationSource;
        this.status = SessionStatus.PREPARED;
        this.purpose = SessionPurpose.AWARD;
    }

    /** A session judges nominations for awards unless it is about something else. */
    public Session about(SessionPurpose other) {
        purpose = other;
        return this;
    }

    /** Calls the next sitting. */
    public void convene(Instant at, String where, Instant now) {
        require(status == SessionStatus.PREPARED || status == SessionStatus.NOT_QUORATE, "triệu tập");
        if (!at.isAfter(now)) {
            throw Refused.invalid("meetsAt", "Thời gian họp phải sau thời điểm hiện tại.");
        }
        sitting++;
        meetsAt = at;
        place = where;
        votingEndsAt = null;
        status = SessionStatus.CONVENED;
    }

    /** Opens the vote of a sitting that has its quorum. */
    public void openVoting(Instant endsAt, Instant now) {
        require(status == SessionStatus.CONVENED, "ghi nhận thành viên có mặt");
        if (endsAt == null || !endsAt.isAfter(now)) {
            throw Refused.invalid("votingEndsAt", "Đủ số thành viên: «Giờ kết thúc bỏ phiếu» phải nhập và sau thời điểm hiện tại.");
        }
        votingEndsAt = endsAt;
        status = SessionStatus.VOTING;
    }

    public void lacksQuorum(String minutesOfSitting) {
        require(status == SessionStatus.CONVENED, "ghi nhận thành viên có mặt");
        minutes = minutesOfSitting;
        status = SessionStatus.NOT_QUORATE;
    }

    /** Refuses a ballot before, after or without a vote. */
    public void requireVoting(int ofSitting, Instant now) {
        if (status != SessionStatus.VOTING || ofSitting != sitting) {
            throw Refused.conflict("Phiên họp hiện không bỏ phiếu; phiếu không được ghi nhận.");
        }
        if (now.isAfter(votingEndsAt)) {
            throw Refused.conflict("Đã hết thời gian bỏ phiếu; phiếu không được ghi nhận.");
        }
    }

    public void tallied(String draftMinutes) {
        require(status == SessionStatus.VOTING, "kiểm phiếu");
        minutes = draftMinutes;
        status = SessionStatus.TALLIED;
    }

    public void sign(String finalMinutes, String by, Instant at) {
        require(status == SessionStatus.TALLIED, "ký biên bản");
        minutes = finalMinutes;
        signedBy = by;
        signedAt = at;
        status = SessionStatus.SIGNED;
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            throw Refused.conflict("Không thể %s khi phiên họp ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    public String id() {
        return id;
    }

    public String awardKey() {
        return awardKey;
    }

    public String movementId() {
        return movementId;
    }

    public String issuerUnitId() {
        return issuerUnitId;
    }

    public String advisoryUnitId() {
        return advisoryUnitId;
    }

    public SessionPurpose purpose() {
        return purpose;
    }

    public SessionStatus status() {
        return status;
    }

    /** Number of the latest sitting; 0 before the first. */
    public int sitting() {
        return sitting;
    }

    public Instant meetsAt() {
        return meetsAt;
    }

    public String place() {
        return place;
    }

    public Instant votingEndsAt() {
        return votingEndsAt;
    }

    public CouncilRegulation regulation() {
        return regulation.value();
    }

    /** The plan and version that the regulation was read from. */
    public String regulationSource() {
        return regulationSource;
    }

    public String minutes() {
        return minutes;
    }
}
