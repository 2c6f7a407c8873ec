package vn.thidua.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;

/** Somebody of the commune at a browser of his own: pages, and Tasklist's interface for the tasks. */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    private final Visitor browser;

    private Person(Visitor browser) {
        this.browser = browser;
    }

    static Person signedIn(int port, String userId) {
        Visitor browser = new Visitor(port);
        HttpResponse<String> answer = browser.signIn(userId, DemoApplication.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(userId + " cannot sign in: " + answer.statusCode());
        }
        browser.open("/");
        browser.open("/camunda/app/tasklist/default/");
        return new Person(browser);
    }

    /** The same browser, signed in as before, at another node or on a copy of the database. */
    Person at(int port) {
        return new Person(browser.at(port));
    }

    HttpResponse<String> open(String taskId) {
        return browser.call("GET", TASKS + taskId + "/form-variables", "");
    }

    /** What the form of an open task shows. */
    JsonNode view(String taskId) {
        return read(open(taskId).body());
    }

    HttpResponse<String> submit(String taskId, Map<String, Object> answers) {
        return browser.call("POST", TASKS + taskId + "/submit-form", body(answers));
    }

    void expect(int status, String taskId, Map<String, Object> answers) {
        HttpResponse<String> answer = submit(taskId, answers);
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** Sends a form of one of our pages. */
    HttpResponse<String> send(String page, Map<String, String> form) {
        String fields = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send("POST", page, fields, Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html",
                "X-THIDUA-XSRF-TOKEN", browser.cookie("THIDUA-XSRF-TOKEN").orElse("")));
    }

    /** The values of a form's view by name, as they were before they became variables. */
    static JsonNode read(String formVariables) {
        try {
            ObjectNode plain = JSON.createObjectNode();
            JSON.readTree(formVariables).fields().forEachRemaining(field -> plain.set(field.getKey(), value(field.getValue())));
            return plain;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(formVariables, e);
        }
    }

    private static JsonNode value(JsonNode variable) {
        try {
            return "Json".equals(variable.path("type").asText()) ? JSON.readTree(variable.path("value").asText()) : variable.path("value");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(variable.toString(), e);
        }
    }

    /** The answers as the body of submit-form. */
    private static String body(Map<String, Object> answers) {
        try {
            ObjectNode variables = JSON.createObjectNode();
            for (Map.Entry<String, Object> answer : answers.entrySet()) {
                boolean plain = answer.getValue() instanceof String || answer.getValue() instanceof Number;
                ObjectNode variable = variables.putObject(answer.getKey());
                if (plain) {
                    variable.putPOJO("value", answer.getValue());
                } else {
                    variable.put("value", JSON.writeValueAsString(answer.getValue())).put("type", "Json");
                }
            }
            return JSON.writeValueAsString(JSON.createObjectNode().set("variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
