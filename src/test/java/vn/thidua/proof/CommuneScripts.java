package vn.thidua.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demonstration's scenarios, changed so that one commune is in the midst of everything: registrations, reports, proposals, a council of sixteen. */
final class CommuneScripts {

    static final String MIDWAY = "chi-lang-giua-chung";
    static final String COUNCIL = "chi-lang-nong-thon-moi";
    static final String REGISTERING = "chi-lang-60-nam";

    private static final Path DEMO = Path.of("plans", "demo");
    /** When units owe the summary and may propose for awards, but nobody has begun. */
    private static final String MIDWAY_ENDS = "2026-10-29 08:00";
    private static final String FIVE_MORE = "tt-cong-an-xa, cv-giao-duc, cb-van-phong, cb-phong-kinh-te, cb-mat-tran, cb-hoi-phu-nu]";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Path folder;

    private CommuneScripts(Path folder) {
        this.folder = folder;
    }

    /** Arguments with which the application plays them at its start. */
    static List<String> arguments() {
        try {
            CommuneScripts scripts = new CommuneScripts(Files.createDirectories(Path.of("target", "commune")));
            scripts.write("plan.yaml", scripts.read("plan.yaml"));
            scripts.write("roster.yaml", scripts.read("roster.yaml").replace("tt-cong-an-xa]", FIVE_MORE));
            scripts.write("registration.yaml", scripts.read("registration.yaml"));
            scripts.write("council.yaml", scripts.read("council.yaml"));
            scripts.write("midway.yaml", midway(scripts.read("council.yaml")));
            return List.of(scripts.argument("roster", "roster.yaml"), scripts.argument("scenarios[0]", "registration.yaml"),
                    scripts.argument("scenarios[1]", "council.yaml"), scripts.argument("scenarios[2]", "midway.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String midway(String council) {
        String upToThen = council.lines().takeWhile(line -> !line.startsWith("- at: ") || line.substring(6).compareTo(MIDWAY_ENDS) < 0)
                .collect(Collectors.joining("\n"));
        return upToThen.replace(COUNCIL, MIDWAY).replace("id: DEMO-COUNCIL", "id: MIDWAY").replace("number: 103,", "number: 104,")
                .replaceFirst("end: .*", "end: " + MIDWAY_ENDS).replace("/title: Phát động", "/title: Phát động đợt hai")
                + "\nexpect:\n- {movement: " + MIDWAY + ", status: LAUNCHED}\n";
    }

    /** The text with every date moved by whole weeks. */
    static String later(String text, int weeks) {
        String iso = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b").matcher(text).replaceAll(date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString());
        return Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4}\\b").matcher(iso).replaceAll(date -> WRITTEN.format(LocalDate.parse(date.group(), WRITTEN).plusWeeks(weeks)));
    }

    private String read(String name) throws IOException {
        return Files.readString(DEMO.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String argument(String property, String name) {
        return "--thidua.demo." + property + "=" + folder.resolve(name).toUri();
    }
}
