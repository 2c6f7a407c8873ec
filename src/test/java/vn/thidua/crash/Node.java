package vn.thidua.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.thidua.ThiDuaApplication;

/** The product in a JVM of its own, with nothing of the tests in it, on a database that outlives it. Dies at the latest with the test. */
public final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long MOMENT = Duration.ofMillis(5).toNanos();

    private final Process process;
    private final Path log;
    private final Thread undertaker;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.undertaker = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(undertaker);
    }

    /** Returns while the application is still starting. Locks last longer than anybody waits: what a node had in hand when it died it must free itself. */
    static Node start(String database) {
        return start(List.of("-XX:TieredStopAtLevel=1"), LargeDistrict.arguments(database, "--camunda.bpm.job-execution.lock-time-in-millis=3600000"));
    }

    /**
     * Returns while the application is still starting.
     *
     * @param options   of the virtual machine
     * @param arguments of the application
     */
    public static Node start(List<String> options, List<String> arguments) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(Path.of("target/crash")), "node-", ".log");
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseSerialGC"));
            command.addAll(options);
            command.addAll(List.of("-cp", productClassPath(), ThiDuaApplication.class.getName()));
            command.addAll(arguments);
            return new Node(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String productClassPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator)).filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Looks again and again; fails with the end of the log when the application has ended by itself or it takes minutes. */
    public void await(String what, BooleanSupplier condition) {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > last) {
                String why = process.isAlive() ? "it takes too long" : "the application has ended";
                throw new AssertionError("Not reached: " + what + "; " + why + "\n" + lastLines());
            }
            LockSupport.parkNanos(MOMENT);
        }
    }

    /** SIGKILL: no shutdown hook runs, no connection is closed, nothing is rolled back by the application. */
    @Override
    public void close() {
        try {
            if (!process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The process " + process.pid() + " survives SIGKILL");
            }
            Runtime.getRuntime().removeShutdownHook(undertaker);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
