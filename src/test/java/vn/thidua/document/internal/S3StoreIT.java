package vn.thidua.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thidua.document.SampleFiles;

/** The store in a bucket, against a server that speaks S3 in a process of its own. */
class S3StoreIT {

    private static final int TURNS = 600;

    @TempDir static Path folder;
    private static Process server;
    private static int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", jar(),
            "--server.port=" + port, "--server.address=127.0.0.1", "--server.ssl.enabled=false", "--com.adobe.testing.s3mock.store.initial-buckets=minh-chung")
            .redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        for (int turn = 0; turn < TURNS && !answers(); turn++) {
            assertThat(server.isAlive()).as("the server; see its log in " + folder).isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    @Test
    void keepsWholeFilesByTheirContent() {
        S3Store store = new S3Store(settings("minh-chung"));
        byte[] content = SampleFiles.pdf("a".repeat(3_000_000));
        String sha256 = Sha256.of(content);
        store.put(sha256, content);
        store.put(sha256, content);
        assertThat(store.get(sha256)).isEqualTo(content);
        store.delete(sha256);
        store.delete(sha256);
        assertThatThrownBy(() -> store.get(sha256)).isInstanceOf(IllegalStateException.class).hasMessageContaining(sha256);
        store.close();
    }

    @Test
    void storesNothingWhereThereIsNoBucket() {
        S3Store store = new S3Store(settings("khong-co"));
        assertThatThrownBy(() -> store.put(Sha256.of(new byte[1]), new byte[1])).hasMessageContaining("bucket");
        store.close();
    }

    private static FileSettings settings(String bucket) {
        return new FileSettings(DataSize.ofMegabytes(10), 20, DataSize.ofMegabytes(50), FileSettings.Store.S3, null,
            new FileSettings.S3(URI.create("http://127.0.0.1:" + port), "us-east-1", bucket, "khoa", "bi-mat"));
    }

    /** The server is on the class path as one closed file, so that none of its classes meets ours. */
    private static String jar() {
        String place = S3StoreIT.class.getResource("/BOOT-INF/classpath.idx").toString();
        return Path.of(URI.create(place.substring("jar:".length(), place.indexOf('!')))).toString();
    }

    private static boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(), BodyHandlers.discarding())
                .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
