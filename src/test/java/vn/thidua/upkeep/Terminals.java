package vn.thidua.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command of the terminal inside the test. */
public final class Terminals {

    private Terminals() {
    }

    /** @return the exit code; what was printed is added to {@code words} */
    public static int run(StringBuilder words, String... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = UpkeepCommands.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
        words.append(printed.toString(StandardCharsets.UTF_8));
        return status;
    }
}
