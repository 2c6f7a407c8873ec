package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Inputs that go wrong before a field is looked at: how values are wrapped, how the body is written, what it says it is. */
final class Envelopes {

    private static final int DEEP = 50_000;

    private Envelopes() {
    }

    /** The engine's own types, where they do not fit the field. */
    static Input typedWrong(ObjectNode good, String field, Class<?> type, Random random) {
        List<String> values = List.of(
                "{\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
                "{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.io.File\",\"serializationDataFormat\":\"application/json\"}}",
                "{\"value\":null,\"type\":\"Object\"}", "{\"value\":\"AAEC\",\"type\":\"Bytes\"}", "{\"value\":\"@\",\"type\":\"Bytes\"}",
                "{\"value\":\"AAEC\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"a.exe\"}}", "{\"value\":\"AAEC\",\"type\":\"File\"}",
                "{\"value\":\"<a/>\",\"type\":\"Xml\"}", "{\"value\":\"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>\",\"type\":\"Xml\"}",
                "{\"value\":\"abc\",\"type\":\"Integer\"}", "{\"value\":\"NaN\",\"type\":\"Integer\"}", "{\"value\":\"x\",\"type\":\"Double\"}",
                "{\"value\":\"hôm qua\",\"type\":\"Date\"}", "{\"value\":5,\"type\":\"Json\"}", "{\"value\":\"{\",\"type\":\"Json\"}",
                "{\"value\":\"[1,2\",\"type\":\"Json\"}", "{\"value\":\"x\",\"type\":\"KhongCo\"}",
                "{\"value\":\"x\",\"type\":\"java.lang.Runtime\"}", "{\"value\":{\"a\":1}}", "{\"value\":[[1]],\"type\":5}", "[]", "\"x\"", "5",
                "{\"value\":\"" + "[".repeat(DEEP) + "\",\"type\":\"Json\"}", "{\"value\":\"" + "[".repeat(DEEP) + "]".repeat(DEEP) + "\",\"type\":\"Json\"}",
                "{\"value\":\"{\\\"a\\\":1,\\\"a\\\":2}\",\"type\":\"Json\"}", "{\"value\":\"[NaN]\",\"type\":\"Json\"}", "{\"value\":\"[1e999999999]\",\"type\":\"Json\"}",
                "{\"value\":1e400}", "{\"value\":" + "9".repeat(2000) + "}", "{\"value\":\"Infinity\",\"type\":\"Double\"}", "{\"value\":\"NaN\",\"type\":\"Double\"}",
                "{\"value\":\"x\",\"valueInfo\":5}");
        String value = values.get(random.nextInt(values.size()));
        ObjectNode rest = good.deepCopy();
        rest.remove(field);
        String others = Body.of(rest).replaceFirst("^\\{\"variables\":\\{", "").replaceFirst("}}$", "");
        String body = "{\"variables\":{\"" + field + "\":" + value + (others.isEmpty() ? "" : "," + others) + "}}";
        boolean containerWanted = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type.isRecord();
        boolean depends = containerWanted && value.contains("{\"a\":1}}");
        return new Input("typed " + value.substring(0, Math.min(60, value.length())) + " in " + field, !depends, "application/json", body);
    }

    static Input broken(String good, Random random) {
        String deep = "[".repeat(DEEP);
        List<Input> all = List.of(
                Input.wrong("cut in the middle", good.substring(0, good.length() / 2)),
                Input.wrong("not closed", good.substring(0, good.length() - 1)),
                Input.wrong("one bracket too many", good + "}"),
                Input.wrong("second document", good + good),
                Input.wrong("not JSON", "<variables/>"),
                Input.wrong("single quotes", good.replace('"', '\'')),
                Input.wrong("a list", "[" + good + "]"),
                Input.wrong("a text", "\"x\""),
                Input.wrong("a number", "5"),
                Input.wrong("half an escape", good.replaceFirst("\\{", "{\"\\\\ud8\":1,")),
                Input.wrong("deep lists", deep),
                Input.wrong("deep lists in variables", "{\"variables\":" + deep + "]".repeat(DEEP) + "}"),
                Input.wrong("deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                Input.wrong("variables as list", "{\"variables\":[1]}"),
                Input.wrong("variables as text", "{\"variables\":\"x\"}"),
                Input.wrong("comment in it", good.replaceFirst("\\{", "{/* */")),
                Input.sentAs("text/plain", "as plain text", good),
                Input.sentAs("application/xml", "as XML", good),
                Input.sentAs("application/x-www-form-urlencoded", "as a form", good),
                Input.sentAs("multipart/form-data", "as multipart without boundary", good),
                Input.sentAs("multipart/form-data; boundary=x", "as multipart", "--x\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n" + good + "\r\n--x--\r\n"),
                Input.sentAs("khong/co", "as nothing known", good),
                Input.sentAs("application/x-java-serialized-object", "as a Java object", good));
        return all.get(random.nextInt(all.size()));
    }

    /** Well-formed, but it says two things at once or something beside the answer. */
    static Input misleading(ObjectNode good, Random random) {
        String body = Body.of(good);
        if (!body.contains("{\"value\":")) {
            return null;
        }
        String inner = body.replaceFirst("^\\{\"variables\":", "").replaceFirst("}$", "");
        String field = good.fieldNames().next();
        List<Input> all = List.of(
                Input.wrong("variables twice", "{\"variables\":{},\"variables\":" + inner + "}"),
                Input.wrong("a field twice", "{\"variables\":{\"" + field + "\":{\"value\":null}," + inner.substring(1) + "}"),
                Input.wrong("a value twice", body.replaceFirst("\\{\"value\":", "{\"value\":null,\"value\":")),
                Input.wrong("an expression beside the variables", "{\"assigneeExpression\":\"${1}\",\"variables\":" + inner + "}"));
        return all.get(random.nextInt(all.size()));
    }
}
