package vn.thidua;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, does not follow redirects, signs in through the form. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies;
    private final HttpClient client;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this(port, cookies, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    private Visitor(int port, CookieManager cookies, HttpClient client) {
        this.base = "http://127.0.0.1:" + port;
        this.cookies = cookies;
        this.client = client;
    }

    /** The administrator of a {@link RunningApplication} or {@link WholeApplication}, signed in. */
    public static Visitor administrator(int port) {
        Visitor administrator = new Visitor(port);
        administrator.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD);
        return administrator;
    }

    /** The same browser at another node. */
    public Visitor at(int otherPort) {
        return new Visitor(otherPort, cookies, client);
    }

    public HttpResponse<String> open(String page) {
        return send("GET", page, "", Map.of("Accept", "text/html"));
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return send("POST", path, body, Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"));
    }

    /** A file sent by a script of our forms, with the token from our cookie unless it is to be missing. */
    public HttpResponse<String> upload(String path, byte[] file, boolean withToken) {
        String boundary = "thidua-boundary";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.xlsx\"\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "multipart/form-data; boundary=" + boundary, "Accept", "application/json"));
        if (withToken) {
            headers.put("X-THIDUA-XSRF-TOKEN", cookie("THIDUA-XSRF-TOKEN").orElse(""));
        }
        return send("POST", path, BodyPublishers.ofByteArrays(List.of(head, file, tail)), headers);
    }

    /** A file attached by a script of our forms, as the bare body. */
    public HttpResponse<String> attach(String path, byte[] file) {
        return send("POST", path, BodyPublishers.ofByteArray(file), Map.of("Content-Type", "application/octet-stream", "Accept", "application/json",
            "X-THIDUA-XSRF-TOKEN", cookie("THIDUA-XSRF-TOKEN").orElse("")));
    }

    /** Any other call of such a script. */
    public HttpResponse<String> script(String method, String path) {
        return send(method, path, "", Map.of("Accept", "application/json", "X-THIDUA-XSRF-TOKEN", cookie("THIDUA-XSRF-TOKEN").orElse("")));
    }

    /** A call as Camunda's web applications make it, with the token from their cookie. */
    public HttpResponse<String> call(String method, String path, String json) {
        return send(method, path, json, Map.of("Content-Type", "application/json", "Accept", "application/json",
            "X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("")));
    }

    public HttpResponse<String> signIn(String userId, String password) {
        return signIn(userId, password, "");
    }

    public HttpResponse<String> signIn(String userId, String password, String fragment) {
        return post("/sign-in", Map.of("userId", userId, "password", password, "fragment", fragment, "_csrf", token(open("/sign-in"))));
    }

    public static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No form token in " + page.uri() + " " + page.statusCode());
        }
        return token.group(1);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst();
    }

    public static Map<String, String> basic(String userId, String password) {
        String pair = Base64.getEncoder().encodeToString((userId + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", "Basic " + pair, "Accept", "application/json");
    }
}
