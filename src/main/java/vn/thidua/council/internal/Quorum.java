package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;

/**
 * Whether enough members are present to open a sitting.
 *
 * @param needed smallest number that is the regulation's share of all members
 */
public record Quorum(int members, int present, int needed, String share) {

    public static Quorum of(CouncilRegulation regulation, int members, int present) {
        return new Quorum(members, present, regulation.quorumOf(members), regulation.quorum().toString());
    }

    public boolean met() {
        return present >= needed;
    }

    public String sentence() {
        String facts = "%d trên %d thành viên có mặt, quy chế cần ít nhất %d (%s tổng số)".formatted(present, members, needed, share);
        return met() ? facts + ": đủ số thành viên, phiên họp được mở." : facts + ": không đủ số thành viên, phiên họp không được mở.";
    }
}
