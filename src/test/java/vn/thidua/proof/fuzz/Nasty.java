package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that break things, by where they stand. */
final class Nasty {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    /** No field takes text with one of these in it. */
    static final List<String> FORBIDDEN_IN_TEXT = List.of("Thôn\u0000 Pác Mạ", "\u0007", "a\u001b[31mb", "a\u007fb", "\u0085x", "\ud800 nửa", "nửa \udc00",
            "x\uffff", "x\ufdd0", "\u202eexe.fdp", "a\u202ab", "a\u202bb", "a\u202cb", "a\u202db", "a\u2066b", "a\u2067b", "a\u2068b", "a\u2069b");

    /** Names that the engine, our processes or Java know; no form has them. */
    static final List<String> RESERVED = List.of("approved", "votes", "outcome2", "movementId", "obligationId", "roundKey", "businessKey", "execution",
            "task", "processInstanceId", "processDefinitionId", "assignee", "initiator", "authenticatedUserId", "loopCounter", "nrOfInstances",
            "nrOfActiveInstances", "class", "getClass", "__proto__", "constructor", "_TENANT_ID_", "camunda", "", " ", "a b", "a.b", "a/b", "../x",
            "${1+1}", "extra_khong_khai_bao", "Tên", "a\u0000b", "\ud800", "'; drop table td_movement; --", "<script>", "n".repeat(5000));

    /** Free text may well contain these; then they are text and nothing more. */
    static final List<String> ODD_TEXT = List.of(Normalizer.normalize("Ế".repeat(1400), Normalizer.Form.NFD),
            Normalizer.normalize("Thi đua làng Việt, Thừa Thiên – Huế", Normalizer.Form.NFD), "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=cmd|'/c calc'!A0", "${execution.processEngineServices}", "#{1+1}", "${''.getClass()}", "{{7*7}}",
            "' or 1=1 --", "../../../etc/passwd", "%00", "%s%s%n", "\u200b", " ", "", "null", "undefined", "true", "0", "🏆".repeat(100), "ﷺ".repeat(1000),
            "a".repeat(4000), "2024-02-30", "1e309", "\\u0000", "&lt;", "]]>", "\u2028", "\ufeff", "١٢", "Ⅷ");

    static final List<JsonNode> ODD_NUMBERS = List.of(JSON.numberNode(-1), JSON.numberNode(0), JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MIN_VALUE), JSON.numberNode(Long.MAX_VALUE), JSON.numberNode(Long.MIN_VALUE), JSON.numberNode(1e18),
            JSON.numberNode(1e-20), JSON.numberNode(new BigDecimal("1E+300")), JSON.numberNode(new BigDecimal("1E-300")), JSON.numberNode(-0.0d),
            JSON.numberNode(new BigDecimal("0.1000000000000000055511151231257827")), JSON.textNode("१२"), JSON.textNode("1e5"), JSON.textNode("-0"),
            JSON.textNode("1E999999999"), JSON.textNode("1E-999999999"), JSON.numberNode(new BigInteger("9".repeat(900))));

    static final List<JsonNode> ODD_DAYS = List.of(text("1900-01-01"), text("2199-12-31"), text("1970-01-01"), text("2000-02-29"), text("2024-12-31T23:59:59"),
            text("2024-01-20T00:00:00+07:00"), text(""), JSON.arrayNode().add(2024).add(1).add(20));

    private static final List<JsonNode> CONTAINERS = List.of(JSON.objectNode().put("a", 1), JSON.arrayNode().add(JSON.arrayNode()));

    private Nasty() {
    }

    /** What a field of this type can never be. */
    static List<JsonNode> neverOf(Class<?> type) {
        if (type == String.class) {
            return concat(List.of(JSON.booleanNode(true), JSON.numberNode(12), JSON.numberNode(1.5), JSON.arrayNode().add("a")), CONTAINERS);
        }
        if (WHOLE.contains(type)) {
            return concat(texts("abc", "1,5", "1.5.2", "NaN", "Infinity", "${1+1}", "#{1}", "=1+1", "0x10", "1e", "--1", "9".repeat(60)),
                    concat(List.of(JSON.booleanNode(true), JSON.numberNode(1.5), JSON.numberNode(new BigDecimal("1E+40"))), CONTAINERS));
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return concat(texts("abc", "NaN", "-Infinity", "${1}", "=1", "1.000.000,5", "1,5,6"), concat(List.of(JSON.booleanNode(false)), CONTAINERS));
        }
        if (type == Boolean.class || type == boolean.class) {
            return concat(texts("có", "maybe", "${true}", "2"), concat(List.of(JSON.numberNode(2), JSON.numberNode(0.5)), CONTAINERS));
        }
        if (type.isEnum()) {
            return concat(texts("KHONG_CO", "${1}", "=1", "0", type.getEnumConstants()[0] + "x"),
                    concat(List.of(JSON.numberNode(0), JSON.booleanNode(true)), CONTAINERS));
        }
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return concat(texts("2024-02-30", "2024-13-01", "31/12/2024", "hôm nay", "${now()}", "2024-01", "0000-00-00", "0001-01-01", "-2024-01-01",
                    "9999-12-31", "+999999999-12-31", "+10000-01-01", "1899-12-31", "2024-01-01; drop"),
                    concat(List.of(JSON.booleanNode(true), JSON.numberNode(20240101), JSON.numberNode(1.5)), CONTAINERS));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of(text("x"), text("${1}"), JSON.numberNode(5), JSON.booleanNode(true), JSON.objectNode().put("a", 1));
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return List.of(text("x"), text("${1}"), JSON.numberNode(5), JSON.booleanNode(true), JSON.arrayNode().add(1));
        }
        return List.of(JSON.numberNode(5), JSON.booleanNode(true), JSON.arrayNode().add(1));
    }

    private static JsonNode text(String text) {
        return JSON.textNode(text);
    }

    private static List<JsonNode> texts(String... all) {
        return List.of(all).stream().map(Nasty::text).toList();
    }

    private static List<JsonNode> concat(List<JsonNode> one, List<JsonNode> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
