package vn.thidua.upkeep;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.upkeep.internal.Terminal;
import vn.thidua.upkeep.internal.Trouble;

/** {@code check-data}, followed by settings as for the application. Exit code 0 when everything holds, 1 when not, 2 when it could not be looked at. */
public final class UpkeepCommands {

    private static final String CHECK = "check-data";
    private static final int GOOD = 0;
    private static final int FAILS = 1;
    private static final int UNDONE = 2;

    private UpkeepCommands() {
    }

    public static boolean isAskedFor(String[] args) {
        return args.length > 0 && CHECK.equals(args[0]);
    }

    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, PrintStream out) {
        try (ConfigurableApplicationContext context = Terminal.open(Arrays.copyOfRange(args, 1, args.length))) {
            CheckReport report = context.getBean(CheckData.class).run();
            report.printTo(out);
            return report.holds() ? GOOD : FAILS;
        } catch (RuntimeException failure) {
            out.println("Không thực hiện được: " + Trouble.words(failure));
            return UNDONE;
        }
    }
}
