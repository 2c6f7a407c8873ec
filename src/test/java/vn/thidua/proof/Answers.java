package vn.thidua.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.proof.OpenWork.Work;

/** What somebody who does his work well answers to each kind of task, from what its form shows. */
final class Answers {

    private final JdbcTemplate jdbc;
    private final String today = LocalDate.now(VietnamTime.ZONE).toString();

    Answers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a kind that is left alone. */
    Optional<Map<String, Object>> to(Work work, JsonNode view) {
        return Optional.ofNullable(switch (work.kind()) {
            case "userTask_registerObjects" -> registration(view.toString().length());
            case "userTask_appraiseBySector", "userTask_acceptRegistration" -> Map.of("verdicts", each(view.path("objects"), object ->
                    Map.of("objectId", object.path("objectId").asText(), "outcome", "PASS", "reason", "")));
            case "userTask_writeReport" -> Map.of("sections", sections(view), "items", List.of());
            case "userTask_confirmReport" -> Map.of("headOutcome", "CONFIRM");
            case "userTask_acceptReport" -> Map.of("acceptOutcome", "ACCEPT");
            case "userTask_proposeNominees" -> nominees(work, view);
            case "userTask_compileDossier" -> dossier(view);
            case "userTask_appraiseDossier" -> Map.of("outcome", "INELIGIBLE", "reason", "Chưa đủ minh chứng");
            case "userTask_vote" -> Map.of("votes", each(view.path("cases"), one ->
                    Map.of("nominationId", one.path("nominationId").asText(), "choice", one.toString().hashCode() % 3 == 0 ? "DISAGREE" : "AGREE")));
            case "userTask_appraiseProposal" -> Map.of("outcome", "ELIGIBLE");
            case "userTask_draftDecision" -> Map.of("basis", "Luật Thi đua, khen thưởng", "refusals", List.of());
            case "userTask_signDecision" -> Map.of("outcome", "SIGN", "choices", each(view.path("cases"), one ->
                    Map.of("nominationId", one.path("nominationId").asText(), "granted", true)));
            case "userTask_issueDecision" -> Map.of("number", 1 + jdbc.queryForObject("select coalesce(max(number), 0) from td_award_decision", Integer.class),
                    "issuedOn", today);
            case "userTask_reviewFindings" -> Map.of("reviewOutcome", "SUBMIT", "reasons", reasons(view));
            case "userTask_approvePlan" -> Map.of("approval", "APPROVE");
            case "userTask_issueDocument" -> Map.of("number", 1 + jdbc.queryForObject("select coalesce(max(document_number), 0) from td_movement", Integer.class),
                    "issuedOn", today);
            default -> null;
        });
    }

    static Map<String, Object> registration(int turn) {
        LocalDate soon = LocalDate.now(VietnamTime.ZONE).plusDays(60);
        return Map.of("objects", List.of(Map.of("type", "TASK_ITEM", "field", "business", "name", "Chợ phiên nông sản sạch, lần " + turn, "target",
                "20 phiên chợ", "startsOn", soon.toString(), "finishesOn", soon.plusMonths(2).toString(), "difficulty", "Chưa có mặt bằng cố định")));
    }

    private static Map<String, String> sections(JsonNode view) {
        Map<String, String> sections = new HashMap<>();
        view.path("outline").forEach(section -> sections.put(section.path("key").asText(), "Đã thực hiện đúng kế hoạch."));
        return sections;
    }

    /** Hamlets that registered something propose themselves. */
    private static Map<String, Object> nominees(Work work, JsonNode view) {
        if (view.path("registered").isEmpty() || !work.unit().startsWith("thon-")) {
            return Map.of("answer", "NOBODY", "nilReason", "Chưa có tập thể tiêu biểu");
        }
        return Map.of("answer", "NOMINEES", "nominees", List.of(Map.of("kind", "COLLECTIVE", "name", "Tập thể " + work.unit(), "award",
                "CERTIFICATE_OF_MERIT", "achievement", "Hoàn thành vượt kế hoạch")));
    }

    private static Map<String, Object> dossier(JsonNode view) {
        List<Map<String, Object>> evidence = each(view.path("criteria"), one -> one.path("figure").asBoolean()
                ? Map.of("criterion", one.path("id").asText(), "amount", 107, "documentNumber", "41/BC", "text", "Theo báo cáo")
                : Map.of("criterion", one.path("id").asText(), "declared", true, "documentNumber", "41/BC", "text", "Theo báo cáo"));
        Map<String, Object> dossier = new HashMap<>(Map.of("report", "Thôn họp dân 09 lần, đường hoàn thành trước kế hoạch.", "evidence", evidence));
        if (!view.path("objects").isEmpty()) {
            dossier.put("registeredObjectId", view.path("objects").get(0).path("value").asText());
        }
        return dossier;
    }

    private static Map<String, String> reasons(JsonNode view) {
        Map<String, String> reasons = new HashMap<>();
        view.path("findings").forEach(finding -> {
            if (finding.path("severity").asText().equals("WARN")) {
                reasons.put(finding.path("key").asText(), "Đã cân nhắc");
            }
        });
        return reasons;
    }

    private static List<Map<String, Object>> each(JsonNode rows, Function<JsonNode, Map<String, Object>> answer) {
        List<Map<String, Object>> answers = new ArrayList<>();
        rows.forEach(row -> answers.add(answer.apply(row)));
        return answers;
    }
}
