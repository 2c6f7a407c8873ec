package vn.thidua.upkeep;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.audit.VerifyAuditCommand;
import vn.thidua.upkeep.internal.Terminal;
import vn.thidua.upkeep.internal.Trouble;

/**
 * {@code check-data}, {@code backup <place>} and {@code restore <backup>}, followed by settings as for the application. Exit code 0 when all
 * is well, 1 when a check does not hold, 2 when the command could not or would not do its work.
 */
public final class UpkeepCommands {

    private static final String CHECK = "check-data";
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final String DURING_VOTING = "--during-voting";
    private static final int GOOD = 0;
    private static final int FAILS = 1;
    private static final int UNDONE = 2;

    private final String name;
    private final List<String> words;
    private final List<String> settings;
    private final PrintStream out;

    private UpkeepCommands(String[] args, PrintStream out) {
        this.name = args[0];
        this.words = Arrays.stream(args).skip(1).filter(arg -> !arg.startsWith("--")).toList();
        this.settings = Arrays.stream(args).skip(1).filter(arg -> arg.startsWith("--")).toList();
        this.out = out;
    }

    public static boolean isAskedFor(String[] args) {
        return args.length > 0 && Set.of(CHECK, BACKUP, RESTORE).contains(args[0]);
    }

    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, PrintStream out) {
        UpkeepCommands command = new UpkeepCommands(args, out);
        try {
            return switch (command.name) {
                case CHECK -> command.check();
                case BACKUP -> command.backup();
                default -> command.restore();
            };
        } catch (RuntimeException failure) {
            out.println("Không thực hiện được: " + Trouble.words(failure));
            return UNDONE;
        }
    }

    private int check() {
        try (ConfigurableApplicationContext context = Terminal.reading(settings)) {
            CheckReport report = context.getBean(CheckData.class).run();
            report.printTo(out);
            return report.holds() ? GOOD : FAILS;
        }
    }

    private int backup() {
        if (words.size() != 1) {
            return usage("backup <thư mục chứa các bản sao lưu> [--during-voting]");
        }
        try (ConfigurableApplicationContext context = Terminal.reading(settings)) {
            Backup backup = context.getBean(TakeBackup.class).into(Path.of(words.get(0)), settings.contains(DURING_VOTING));
            out.printf("Đã sao lưu %d dòng của %d bảng, %d tệp vào %s%n", backup.rows(), backup.tables(), backup.files(), backup.folder());
            out.printf("Mã SHA-256 của bản kê, nên ghi lại ở nơi khác: %s%n", backup.fingerprint());
            return GOOD;
        }
    }

    private int restore() {
        if (words.size() != 1) {
            return usage("restore <bản sao lưu>");
        }
        new Restoration(settings, out).from(Path.of(words.get(0)));
        int consistent = check();
        out.println();
        return Math.max(consistent, VerifyAuditCommand.run(with("verify-audit"), out));
    }

    private String[] with(String command) {
        return Stream.concat(Stream.of(command), settings.stream()).toArray(String[]::new);
    }

    private int usage(String words) {
        out.println("Cách dùng: " + words);
        return UNDONE;
    }
}
