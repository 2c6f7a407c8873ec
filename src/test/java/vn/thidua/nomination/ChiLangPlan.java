package vn.thidua.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.SubjectGroup;
import vn.thidua.shared.YamlDocument;

/** The Chi Lăng plan that ships with the product. */
public final class ChiLangPlan {

    public static final MovementPlan PLAN = read();

    private ChiLangPlan() {
    }

    public static SubjectGroup group(String code) {
        return PLAN.subjectGroups().stream().filter(group -> group.code().equals(code)).findFirst().orElseThrow();
    }

    /** The plan with other words in one place. */
    public static MovementPlan with(String words, String others) {
        String text = text();
        if (!text.contains(words)) {
            throw new IllegalArgumentException("The plan does not say " + words);
        }
        return YamlDocument.parse(text.replace(words, others)).as(MovementPlan.class);
    }

    private static MovementPlan read() {
        return YamlDocument.parse(text()).as(MovementPlan.class);
    }

    private static String text() {
        try (var in = ChiLangPlan.class.getResourceAsStream("/plans/chi-lang-2024/plan.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
