package vn.thidua.rehearsal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.shared.InvalidDocument;

/** {@code rehearse <scenario.yaml>...}: a JVM of its own, an in-memory database, no web, no job executor. */
public final class RehearseCommand {

    private static final String NAME = "rehearse";
    private static final int HOLDS = 0;
    private static final int FAILS = 1;
    private static final int UNREADABLE = 2;

    private RehearseCommand() {
    }

    public static boolean isAskedFor(String[] args) {
        return args.length > 0 && NAME.equals(args[0]);
    }

    /** Plays the scenarios one after another, each as if it were the first; returns the exit code. */
    public static int run(Class<?> application, String[] args) {
        return run(application, args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int run(Class<?> application, String[] args, PrintStream out) {
        if (args.length < 2) {
            out.println("Cách dùng: rehearse <kịch-bản.yaml>... | rehearse --facts");
            return UNREADABLE;
        }
        try (ConfigurableApplicationContext context = start(application)) {
            return run(context, List.of(args).subList(1, args.length), out);
        }
    }

    /** Plays them one after another on one stage, which is cleared before each. */
    static int run(ConfigurableApplicationContext context, List<String> scenarios, PrintStream out) {
        int worst = HOLDS;
        for (String scenario : scenarios) {
            context.getBean(Stagehand.class).clear();
            worst = Math.max(worst, one(context, scenario, out));
        }
        return worst;
    }

    private static int one(ConfigurableApplicationContext context, String argument, PrintStream out) {
        try {
            if ("--facts".equals(argument)) {
                context.getBeansOfType(FactSource.class).values()
                    .forEach(source -> out.println(source.subject() + ": " + String.join(", ", source.names())));
                return HOLDS;
            }
            Timeline timeline = context.getBean(Rehearsal.class).play(Path.of(argument));
            timeline.printTo(out, argument);
            return timeline.holds() ? HOLDS : FAILS;
        } catch (InvalidDocument | java.io.UncheckedIOException unreadable) {
            out.println(unreadable.getMessage());
            return UNREADABLE;
        }
    }

    static ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).profiles("rehearsal")
            .bannerMode(Banner.Mode.OFF).logStartupInfo(false).run();
    }
}
