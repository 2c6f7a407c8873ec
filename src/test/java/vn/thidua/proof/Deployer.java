package vn.thidua.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.Visitor;

/** Sends files to the engine's deployment interface as Camunda Modeler does. */
final class Deployer {

    private static final String BOUNDARY = "thidua-hostile-boundary";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Map<String, String> person;

    Deployer(int port, String userId, String password) {
        this.address = "http://127.0.0.1:" + port + "/engine-rest/deployment/create";
        this.person = Visitor.basic(userId, password);
    }

    HttpResponse<String> send(Map<String, byte[]> files) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(files)));
        person.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] body(Map<String, byte[]> files) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("Content-Disposition: form-data; name=\"deployment-name\"", "thử".getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> parts.put("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
            + "\"\r\nContent-Type: application/octet-stream", content));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((head, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
