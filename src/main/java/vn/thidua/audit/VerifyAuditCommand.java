package vn.thidua.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.audit.internal.AuditSettings;
import vn.thidua.audit.internal.ChainCheck;

/**
 * {@code verify-audit [--head=<noted head>]...}: reads the whole record of the configured database and recalculates its chain. It needs
 * nothing of the application but its settings, so that it runs beside it on PostgreSQL; the file of an H2 database is open to one
 * process only.
 */
public final class VerifyAuditCommand {

    private static final String NAME = "verify-audit";
    private static final String HEAD = "--head=";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    private static final int MOST_LINES = 20;

    private VerifyAuditCommand() {
    }

    public static boolean isAskedFor(String[] args) {
        return args.length > 0 && NAME.equals(args[0]);
    }

    /** Checks the database the settings name; returns the exit code: 0 whole, 1 broken, 2 cannot be read. */
    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** As {@link #run(String[])}, printed somewhere else. */
    public static int run(String[] args, PrintStream out) {
        try (ConfigurableApplicationContext settings = new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).logStartupInfo(false).properties("logging.level.root=ERROR").run(args)) {
            Environment environment = settings.getEnvironment();
            return run(database(environment), Binder.get(environment).bindOrCreate("thidua.audit", AuditSettings.class), args, out);
        } catch (IllegalArgumentException | IllegalStateException incomplete) {
            out.println("Cấu hình chưa đủ để mở cơ sở dữ liệu: " + incomplete.getMessage());
            return UNREADABLE;
        }
    }

    static int run(DataSource database, AuditSettings settings, String[] args, PrintStream out) {
        try {
            List<ChainHead> noted = Arrays.stream(args).filter(arg -> arg.startsWith(HEAD)).map(arg -> ChainHead.parse(arg.substring(HEAD.length()))).toList();
            return print(new ChainCheck(database, settings).prove(noted), out);
        } catch (IllegalArgumentException unknown) {
            out.println("Cách dùng: verify-audit [--head=<số mắt xích>:<mã niêm phong>]...");
        } catch (SQLException unreadable) {
            out.println("Không đọc được nhật ký kiểm toán: " + unreadable.getMessage());
            out.println("Nếu dùng tệp dữ liệu H2, hãy dừng ứng dụng trước khi kiểm tra.");
        }
        return UNREADABLE;
    }

    private static int print(AuditProof proof, PrintStream out) {
        out.printf("Số mục: %d (chờ niêm phong: %d; số thứ tự không dùng vì giao dịch bị hủy: %d)%n", proof.entries(), proof.waiting(), proof.rolledBack());
        out.printf("Mã niêm phong cuối: %s%n", proof.head());
        if (!proof.gaps().isEmpty()) {
            out.printf("Lưu ý: số thứ tự khuyết không rõ lý do ở %d chỗ (máy chủ dừng đột ngột, mục đang được ghi, hoặc mục bị xóa trước khi niêm phong): %s%n",
                    proof.gaps().size(), proof.gaps().stream().limit(MOST_LINES).collect(Collectors.joining(", ")));
        }
        proof.broken().stream().limit(MOST_LINES).forEach(sentence -> out.println("SAI: " + sentence));
        out.println(proof.isWhole() ? "Nhật ký kiểm toán nguyên vẹn." : "Nhật ký kiểm toán ĐÃ BỊ CAN THIỆP.");
        return proof.isWhole() ? WHOLE : BROKEN;
    }

    /** One connection, no pool; an H2 file that does not exist is not created. */
    private static DataSource database(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        return new DriverManagerDataSource(url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE" : url,
                Optional.ofNullable(environment.getProperty("spring.datasource.username")).orElse(""),
                Optional.ofNullable(environment.getProperty("spring.datasource.password")).orElse(""));
    }

    /** A context with settings and no beans. */
    private static final class Nothing {
    }
}
