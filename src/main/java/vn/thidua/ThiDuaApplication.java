package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.thidua.audit.VerifyAuditCommand;
import vn.thidua.rehearsal.RehearseCommand;
import vn.thidua.upkeep.UpkeepCommands;

/** Starts the product: the embedded engine, its web applications and our own pages. */
@Modulithic(systemName = "Thi Đua")
@SpringBootApplication
public class ThiDuaApplication {

    public static void main(String[] args) {
        if (RehearseCommand.isAskedFor(args)) {
            System.exit(RehearseCommand.run(ThiDuaApplication.class, args));
        }
        if (VerifyAuditCommand.isAskedFor(args)) {
            System.exit(VerifyAuditCommand.run(args));
        }
        if (UpkeepCommands.isAskedFor(args)) {
            System.exit(UpkeepCommands.run(args));
        }
        SpringApplication.run(ThiDuaApplication.class, args);
    }
}
