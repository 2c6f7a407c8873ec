package vn.thidua.plan.internal.lint;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.TitleName;

/** A title the law does not know, or knows under another name (T-13, T-24). */
final class UnknownTitle implements LintRule {

    @Override
    public String id() {
        return "VR-TTL-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.obligations().forEach(o -> o.titles().forEach(title -> check(title, Dates.at(o) + ".titles", report)));
        plan.targets().stream().filter(target -> target.title() != null)
                .forEach(target -> check(target.title(), "targets[" + target.name() + "].title", report));
    }

    private static void check(TitleName name, String path, Report report) {
        if (name.title() == null) {
            report.block(path + "[" + name.words() + "]", "Không có danh hiệu nào tên là «" + name.words() + "».",
                    "Chọn danh hiệu theo Luật Thi đua, khen thưởng.");
        } else if (!plain(name.words()).equals(plain(name.title().label()))) {
            report.warn(path + "[" + name.words() + "]", "«" + name.words() + "» không đúng tên gọi theo luật: «" + name.title().label() + "».",
                    "Dùng «" + name.title().label() + "».");
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("sỹ", "sĩ").replaceAll("[“”\"]", "").strip();
    }
}
