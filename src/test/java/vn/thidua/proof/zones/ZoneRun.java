package vn.thidua.proof.zones;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.thidua.ThiDuaApplication;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Stagehand;

/** What a JVM started in some zone makes of the five plans, at some pace of its clock. All it prints must be the same in every zone and at every pace. */
public final class ZoneRun {

    public static final List<String> ZONES = List.of("UTC", "Asia/Ho_Chi_Minh", "America/New_York");
    /** Each plan and the scenario that launches it. */
    public static final Map<String, String> PLANS = new TreeMap<>(Map.of("duyen-hai-2021", "sc-launch.yaml", "quang-thanh-2021", "sc-launch.yaml",
            "tra-phong-2022", "sc-launch.yaml", "my-thanh-2015", "sc-launch.yaml", "chi-lang-2024", "sc-11.yaml"));

    private ZoneRun() {
    }

    /**
     * Starts the run of a zone, with the product from its jar and of the tests nothing but this package.
     *
     * @param tests where its classes are copied to
     * @param out   what it prints
     */
    public static Process start(String zone, Duration jump, Path tests, Path out) throws IOException {
        Path jar = Path.of("target", "thidua.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Package first: there is no " + jar);
        }
        Path own = Path.of(ZoneRun.class.getPackageName().replace('.', '/'));
        FileSystemUtils.copyRecursively(Path.of("target", "test-classes").resolve(own), tests.resolve(own));
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=" + zone, "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dloader.path=" + tests, "-Dloader.main=" + ZoneRun.class.getName(), "-cp", jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher", jump.toString());
        command.environment().put("TZ", zone);
        return command.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** @param args by how much the clock jumps over each deadline and back, {@code PT0S} for a steady one */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Duration jump = Duration.parse(args[0]);
        try (ConfigurableApplicationContext stage = new SpringApplicationBuilder(ThiDuaApplication.class).web(WebApplicationType.NONE)
                .profiles("rehearsal").bannerMode(Banner.Mode.OFF).logStartupInfo(false).run()) {
            PLANS.forEach((plan, scenario) -> {
                stage.getBean(Stagehand.class).clear();
                Path file = Path.of("plans", plan, scenario);
                stage.getBean(Rehearsal.class).play(file).printTo(out, file.toString());
                StateOfWork.of(stage).forEach(out::println);
                Deadlines.cross(stage, jump).forEach(out::println);
            });
        }
        out.println("End");
    }
}
