package vn.thidua.plan.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import vn.thidua.shared.FormatErrors;

/** What a schema cannot say: unique codes, references that lead somewhere, bounds in order. Tolerates what the schema already reported. */
public final class PlanContentCheck {

    private final JsonNode plan;
    private final FormatErrors errors;

    private PlanContentCheck(JsonNode plan, FormatErrors errors) {
        this.plan = plan;
        this.errors = errors;
    }

    public static void check(JsonNode plan, FormatErrors errors) {
        PlanContentCheck check = new PlanContentCheck(plan, errors);
        check.unique("/obligations", "code");
        check.unique("/phases", "key");
        check.unique("/fields", "key");
        check.unique("/subjectGroups", "code");
        check.phasesExist();
        check.obligations();
        check.periods();
        check.criteria();
        check.shares("/council");
        check.shares("/initiativeCouncil");
        check.fieldsExist();
        check.quotas();
    }

    private void unique(String list, String key) {
        Set<String> seen = new HashSet<>();
        each(list, (path, item) -> {
            if (item.hasNonNull(key) && !seen.add(item.get(key).asText())) {
                errors.add(path + "/" + key, "«" + item.get(key).asText() + "» đã dùng ở trên");
            }
        });
    }

    private void phasesExist() {
        Set<String> phases = new HashSet<>();
        each("/phases", (path, phase) -> phases.add(phase.path("key").asText()));
        if ("LISTED".equals(plan.path("phaseScheme").asText()) && phases.isEmpty()) {
            errors.add("/phaseScheme", "LISTED cần danh sách «phases»");
        }
        for (String list : new String[] {"/obligations", "/objectives"}) {
            each(list, (path, item) -> {
                if (item.hasNonNull("phase") && !phases.contains(item.get("phase").asText())) {
                    errors.add(path + "/phase", "không có đợt nào mã «" + item.get("phase").asText() + "»");
                }
            });
        }
    }

    private void fieldsExist() {
        Set<String> fields = new HashSet<>();
        each("/fields", (path, field) -> fields.add(field.path("key").asText()));
        each("/issuerWorks", (path, work) -> {
            if (work.hasNonNull("field") && !fields.contains(work.get("field").asText())) {
                errors.add(path + "/field", "không có lĩnh vực nào mã «" + work.get("field").asText() + "»");
            }
        });
    }

    private void quotas() {
        Set<String> seen = new HashSet<>();
        each("/quotas", (path, quota) -> {
            if (!seen.add(quota.path("nominee").asText() + quota.path("per").asText() + quota.path("kind").asText())) {
                errors.add(path, "đã có chỉ tiêu cùng đối tượng, cùng kỳ và cùng loại ở trên");
            }
        });
    }

    private void obligations() {
        DueWordsCheck words = new DueWordsCheck(errors);
        each("/obligations", (path, obligation) -> {
            words.check(path + "/due", obligation.path("due"));
            each(path + "/routes", (route, node) -> words.check(route + "/internalDue", node.path("internalDue")));
            if (obligation.path("min").asInt(0) > obligation.path("max").asInt(Integer.MAX_VALUE)) {
                errors.add(path + "/max", "số tối đa nhỏ hơn số tối thiểu");
            }
            Set<String> routed = new HashSet<>();
            each(path + "/routes", (route, node) -> node.path("unitTypes").forEach(type -> {
                if (!routed.add(type.asText())) {
                    errors.add(route + "/unitTypes", "«" + type.asText() + "» đã có tuyến khác");
                }
            }));
            String kind = obligation.at("/due/kind").asText();
            each(path + "/due/periods", (period, node) -> {
                if (!isPeriodOf(kind, node.asText())) {
                    errors.add(period, "«" + node.asText() + "» không phải là kỳ của " + kind);
                }
            });
        });
    }

    private static boolean isPeriodOf(String kind, String period) {
        return switch (kind) {
            case "EVERY_MONTH" -> period.matches("\\d{4}-\\d{2}");
            case "EVERY_QUARTER" -> period.contains("-Q");
            case "EVERY_YEAR" -> period.length() == 4;
            case "START_OF", "MIDDLE_OF", "END_OF" -> true;
            default -> false;
        };
    }

    private void periods() {
        period("/period");
        each("/phases", (path, phase) -> period(path + "/period"));
    }

    private void period(String path) {
        String from = plan.at(path + "/from").asText("");
        String to = plan.at(path + "/to").asText("");
        int known = Math.min(from.length(), to.length());
        if (from.substring(0, known).compareTo(to.substring(0, known)) > 0) {
            errors.add(path + "/to", "kết thúc trước khi bắt đầu");
        }
    }

    private void criteria() {
        each("/subjectGroups", (path, group) -> criteria(path + "/criteria", new HashSet<>()));
    }

    private void criteria(String path, Set<String> seen) {
        JsonNode node = plan.at(path);
        if (node.hasNonNull("id") && !seen.add(node.get("id").asText())) {
            errors.add(path + "/id", "tiêu chuẩn «" + node.get("id").asText() + "» đã có trong nhóm này");
        }
        each(path + "/all", (child, ignored) -> criteria(child, seen));
        each(path + "/any", (child, ignored) -> criteria(child, seen));
    }

    private void shares(String council) {
        for (String share : new String[] {"quorumFraction", "threshold"}) {
            String[] parts = plan.at(council + "/" + share).asText("").split("/");
            if (parts.length == 2 && parts[0].matches("\\d{1,9}") && parts[1].matches("\\d{1,9}")
                    && Integer.parseInt(parts[0]) > Integer.parseInt(parts[1])) {
                errors.add(council + "/" + share, "phải từ 0 đến 1");
            }
        }
    }

    private void each(String list, Visit visit) {
        JsonNode items = plan.at(list);
        int index = 0;
        while (items.isArray() && index < items.size()) {
            visit.at(list + "/" + index, items.get(index));
            index++;
        }
    }

    /** What to do with one item of a list. */
    private interface Visit {

        void at(String path, JsonNode item);
    }
}
