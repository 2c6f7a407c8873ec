package vn.thidua.proof.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import vn.thidua.Visitor;

/**
 * One request for a row of docs/access.md.
 *
 * @param sends    {@code xlsx} or {@code bytes} when the body is a file, {@code json} when a script asks
 * @param shows    what only those see whose page holds it; may be null
 * @param insiders columns for which the demonstration holds something of their own; null for all
 */
public record Request(Endpoint endpoint, Map<String, String> path, Map<String, String> with, String sends, String shows, List<String> insiders) {

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");

    /** By the name of the row. */
    public static Map<String, Request> all() {
        try (InputStream yaml = Request.class.getResourceAsStream("/access/requests.yaml")) {
            Map<String, Map<String, Object>> read = new Yaml().load(yaml);
            Map<String, Request> requests = new LinkedHashMap<>();
            read.forEach((row, values) -> requests.put(row, of(Endpoint.of(row), values)));
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Request of(Endpoint endpoint, Map<String, Object> values) {
        return new Request(endpoint, (Map<String, String>) values.getOrDefault("path", Map.of()), (Map<String, String>) values.getOrDefault("with", Map.of()),
            (String) values.get("sends"), (String) values.get("shows"), (List<String>) values.get("insiders"));
    }

    /** @param found values of the names in braces */
    public HttpResponse<String> send(Visitor visitor, Map<String, String> found) {
        String where = endpoint.path();
        for (Map.Entry<String, String> name : path.entrySet()) {
            where = where.replace("{" + name.getKey() + "}", name.getValue());
        }
        String parameters = with.entrySet().stream().map(one -> one.getKey() + "=" + encoded(one.getValue(), found)).collect(Collectors.joining("&"));
        String asked = parameters.isEmpty() ? where : where + "?" + parameters;
        if ("xlsx".equals(sends)) {
            return visitor.upload(asked, new byte[] {1, 2, 3}, true);
        }
        if ("bytes".equals(sends)) {
            return visitor.attach(asked, new byte[] {1, 2, 3});
        }
        if ("json".equals(sends)) {
            return visitor.script(endpoint.method(), asked);
        }
        if (endpoint.method().equals("GET")) {
            return visitor.open(asked);
        }
        return endpoint.method().equals("POST") ? visitor.send("POST", where, parameters, withToken(visitor)) : visitor.script(endpoint.method(), asked);
    }

    private static Map<String, String> withToken(Visitor visitor) {
        Map<String, String> headers = new LinkedHashMap<>(FORM);
        headers.put("X-THIDUA-XSRF-TOKEN", visitor.cookie("THIDUA-XSRF-TOKEN").orElse(""));
        return headers;
    }

    private static String encoded(String value, Map<String, String> found) {
        String filled = value;
        for (Map.Entry<String, String> one : found.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return URLEncoder.encode(filled, StandardCharsets.UTF_8);
    }
}
