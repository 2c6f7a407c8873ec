package vn.thidua.movement.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Severity;
import vn.thidua.plan.StoredPlan;

/**
 * A plan as its page shows it.
 *
 * @param running   the movement that carries it out or did, null when there is none or it was withdrawn
 * @param withdrawn the movements that were prepared from it and given up
 * @param mayRead   whether the person may look at the running movement
 * @param mayStart  whether the person is of the body that prepares its movement
 */
record PlanView(StoredPlan stored, List<Finding> findings, Movement running, List<Movement> withdrawn, boolean mayRead, boolean mayStart) {

    /** Findings of one kind under a heading that says what they mean for the launch. */
    record Group(String title, String meaning, List<Finding> findings) {
    }

    /** The gravest first; a kind without findings is left out. */
    public List<Group> groups() {
        return Stream.of(
                new Group("Lỗi chặn", "Phải sửa kế hoạch và nhập lại trước khi trình phê duyệt.", findings.stream().filter(Finding::blocksLaunch).toList()),
                new Group("Sửa khi cấp số", "Văn thư bổ sung khi phát hành; không phải nhập lại kế hoạch.",
                        findings.stream().filter(finding -> finding.severity() == Severity.BLOCK && finding.repairedAtIssue()).toList()),
                new Group("Cảnh báo", "Sửa kế hoạch, hoặc ghi lý do giữ nguyên khi rà soát.", of(Severity.WARN)),
                new Group("Để biết", "Không cần trả lời.", of(Severity.INFO))).filter(group -> !group.findings().isEmpty()).toList();
    }

    public boolean isInReview() {
        return running != null && running.status() == MovementStatus.IN_REVIEW;
    }

    public long blocks() {
        return findings.stream().filter(Finding::blocksLaunch).count();
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }
}
