package vn.thidua.proof.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What may be typed into a page of ours, as browsers send it. */
public final class PageInputs {

    /** What a page must never show as it was typed. */
    public static final List<String> MARKUP = List.of("<script>alert(1)", "<img src=x onerror=alert(1)>");

    /** Something that nobody should type into a page. */
    public static String text(Random random) {
        int choice = random.nextInt(12);
        List<String> texts = choice < 3 ? Nasty.FORBIDDEN_IN_TEXT : Nasty.ODD_TEXT;
        return choice == 11 ? "ế".repeat(5000) : texts.get(random.nextInt(texts.size()));
    }

    /** A row of the page that answers many, with a choice that it does not offer or a text that nobody can type. */
    public static String rowOfMany(String taskId, Random random) {
        boolean wrongChoice = random.nextBoolean();
        String choice = wrongChoice ? List.of("KHONG_CO", "${1+1}", "<script>alert(1)</script>", "=1+1").get(random.nextInt(4)) : "SEND";
        String reason = wrongChoice ? Nasty.ODD_TEXT.get(random.nextInt(Nasty.ODD_TEXT.size())) : "Thôn\u0000";
        return "choice." + taskId + "=" + encoded(choice) + "&reason." + taskId + "=" + encoded(reason) + "&field.name.shared=" + encoded(text(random));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private PageInputs() {
    }
}
