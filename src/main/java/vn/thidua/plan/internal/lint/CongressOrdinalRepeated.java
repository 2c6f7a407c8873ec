package vn.thidua.plan.internal.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Reference;

/** Party congresses of two levels with the same ordinal: one of them is probably wrong (T-22). */
final class CongressOrdinalRepeated implements LintRule {

    private static final Pattern CONGRESS = Pattern.compile("Đại hội ((?:Tỉnh )?Đảng bộ(?: (?:xã|huyện|thị xã|tỉnh))?).*? lần thứ ([IVXL]+)");

    @Override
    public String id() {
        return "VR-DOC-08";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Reference basis : plan.basis()) {
            Matcher congress = CONGRESS.matcher(basis.subject());
            if (!congress.find()) {
                continue;
            }
            String other = levels.putIfAbsent(congress.group(2), congress.group(1));
            if (other != null && !other.equals(congress.group(1))) {
                report.warn("basis[" + basis.subject() + "]", "«" + other + "» và «" + congress.group(1) + "» cùng ghi Đại hội lần thứ "
                        + congress.group(2) + ": có thể một bên sai.", "Kiểm tra lại lần đại hội.");
            }
        }
    }
}
