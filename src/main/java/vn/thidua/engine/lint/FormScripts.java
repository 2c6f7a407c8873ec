package vn.thidua.engine.lint;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of an embedded form: what runs in the browser of whoever opens a task. */
public final class FormScripts {

    static final Pattern SCRIPT = Pattern.compile("<script cam-script type=\"text/form-script\">(.*?)</script>", Pattern.DOTALL);

    private FormScripts() {
    }

    /** The scripts of a form, white space at both ends left out. */
    public static Set<String> of(byte[] html) {
        Set<String> scripts = new TreeSet<>();
        Matcher script = SCRIPT.matcher(new String(html, StandardCharsets.UTF_8));
        while (script.find()) {
            scripts.add(script.group(1).strip());
        }
        return scripts;
    }
}
