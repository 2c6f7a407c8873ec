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

    private static MovementPlan read() {
        try (var in = ChiLangPlan.class.getResourceAsStream("/plans/chi-lang-2024/plan.yaml")) {
            return YamlDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(MovementPlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
