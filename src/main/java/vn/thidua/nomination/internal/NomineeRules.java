package vn.thidua.nomination.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thidua.nomination.Nominee;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** What a list of nominees must be for a plan to accept it. */
public record NomineeRules(MovementPlan plan) {

    /** @throws Refused naming the row and the rule */
    public void check(List<Nominee> nominees) {
        if (nominees.isEmpty()) {
            throw Refused.invalid("nominees", "Cần ít nhất một trường hợp đề nghị, hoặc chọn «Không có trường hợp đề nghị».");
        }
        Set<String> seen = new HashSet<>();
        for (int row = 1; row <= nominees.size(); row++) {
            Nominee nominee = nominees.get(row - 1);
            checkCategory(row, nominee);
            checkAward(row, nominee);
            if (!seen.add(nominee.kind() + "/" + nominee.name().strip().toLowerCase(Locale.ROOT))) {
                throw refused(row, "«%s» đã có trong danh sách; nếu là người khác trùng tên, hãy ghi thêm chức vụ hoặc nơi ở"
                        .formatted(nominee.name()));
            }
        }
    }

    private static void checkCategory(int row, Nominee nominee) {
        boolean person = nominee.kind() == NomineeKind.INDIVIDUAL;
        if (person && nominee.category() == null) {
            throw refused(row, "cá nhân phải có đối tượng (cán bộ, công chức, nông dân…)");
        }
        if (!person && nominee.category() != null) {
            throw refused(row, "chỉ cá nhân mới ghi đối tượng");
        }
    }

    private void checkAward(int row, Nominee nominee) {
        boolean offered = plan.offeredAwards().stream().anyMatch(one -> one.award() == nominee.award() && one.isFor(nominee.kind()));
        if (!offered) {
            throw refused(row, "kế hoạch không có hình thức, danh hiệu «%s» cho %s".formatted(nominee.award().label(),
                    nominee.kind().label().toLowerCase(Locale.ROOT)));
        }
    }

    private static Refused refused(int row, String rule) {
        return Refused.invalid("nominees", "Dòng %d: %s.".formatted(row, rule));
    }
}
