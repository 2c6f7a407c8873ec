package vn.thidua.council.process;

import java.time.format.DateTimeFormatter;
import vn.thidua.council.CouncilSession;
import vn.thidua.deadline.VietnamTime;

/** When and where a sitting is, and what it needs, in words. */
final class MeetingFacts {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private MeetingFacts() {
    }

    static String meeting(CouncilSession session) {
        return session.meetsAt() == null ? "Chưa triệu tập"
                : "Phiên họp lần %d, %s, tại %s".formatted(session.sitting(), WHEN.format(session.meetsAt()), session.place());
    }

    static String votingEnds(CouncilSession session) {
        return session.votingEndsAt() == null ? "" : WHEN.format(session.votingEndsAt());
    }

    static String quorum(CouncilSession session, int members) {
        return "Có mặt ít nhất %d trên %d thành viên (%s)".formatted(session.regulation().quorumOf(members), members,
                session.regulation().quorum());
    }

    static String threshold(CouncilSession session) {
        return "%s %s %s đồng ý".formatted(session.regulation().strictlyMore() ? "Quá" : "Từ", session.regulation().threshold(),
                session.regulation().voteBase().label());
    }
}
