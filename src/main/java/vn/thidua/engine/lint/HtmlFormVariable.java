package vn.thidua.engine.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An embedded HTML form names each variable once: Tasklist refuses to show a form that reads and sends under the same name. */
final class HtmlFormVariable implements Rule {

    private static final Pattern DECLARED = Pattern.compile("fetchVariable\\(\\s*'([^']+)'|createVariable\\(\\s*\\{[^}]*?\\bname:\\s*'([^']+)'");

    @Override
    public void check(BundleModel model, Report report) {
        model.htmlForms.forEach((file, html) -> {
            Set<String> names = new HashSet<>();
            Matcher declared = DECLARED.matcher(html);
            while (declared.find()) {
                String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
                if (!names.add(name)) {
                    report.add(file, name, "Biến «" + name + "» được khai báo hai lần; Tasklist không mở được biểu mẫu này");
                }
            }
        });
    }
}
