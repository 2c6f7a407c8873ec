package vn.thidua.engine.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An embedded HTML form loads nothing, runs no code that it is not itself, and embeds no other page. */
final class HtmlFormSource implements Rule {

    private static final Pattern FOREIGN = Pattern.compile("<script[^>]*\\ssrc\\s*=|<(?:iframe|object|embed|base|link|meta)\\b"
            + "|(?:src|href|action|formaction)\\s*=\\s*[\"']?\\s*(?:[a-z][a-z0-9+.-]*:|//)|@import|https?://"
            + "|\\bXMLHttpRequest\\b|\\bfetch\\s*\\(|\\bimport\\s*\\(|\\bnew\\s+Function\\b|\\beval\\s*\\(", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(BundleModel model, Report report) {
        model.htmlForms.forEach((file, html) -> {
            Matcher foreign = FOREIGN.matcher(html);
            if (foreign.find()) {
                report.add(file, "", "Biểu mẫu không được nạp mã hay trang từ nơi khác: «" + foreign.group().strip() + "»");
            }
        });
    }
}
