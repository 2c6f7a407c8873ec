package vn.thidua.proof.fuzz;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Stagehand;
import vn.thidua.rehearsal.Timeline;

/** Plays scenarios in the running application and opens its doors to anybody of the cast. */
public class Theatre {

    private final ServletWebServerApplicationContext server;
    private final Rehearsal rehearsal;
    private final Stagehand stagehand;
    private final Accounts accounts;
    private final Authorizations authorizations;
    private final StageWatch watch;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    Theatre(ServletWebServerApplicationContext server, Rehearsal rehearsal, Stagehand stagehand, Accounts accounts, Authorizations authorizations,
            StageWatch watch) {
        this.server = server;
        this.rehearsal = rehearsal;
        this.stagehand = stagehand;
        this.accounts = accounts;
        this.authorizations = authorizations;
        this.watch = watch;
    }

    /** From an empty stage, with a visitor behind it. */
    public Timeline play(String scenario, StageWatch.Visit visitor) {
        clear();
        return watch.with(visitor, () -> rehearsal.play(Path.of("plans", scenario)));
    }

    public void clear() {
        stagehand.clear();
        signedIn.clear();
    }

    /** Somebody without any role, with this access. */
    public void stranger(String userId, Access access) {
        accounts.putUser(userId, "Vi Văn", "Lạ");
        authorizations.setAccess(userId, Set.of(access));
    }

    /** As {@link #visitor}, signed in at this moment: the clock of a play runs ahead of every session. */
    public Visitor newVisitor(String person) {
        signedIn.remove(person);
        return visitor(person);
    }

    /** A browser in which the person has signed in and opened Tasklist or Cockpit. */
    public Visitor visitor(String person) {
        return signedIn.computeIfAbsent(person, userId -> {
            accounts.setPassword(userId, PlayedApplication.PASSWORD);
            Visitor visitor = new Visitor(port());
            visitor.signIn(userId, PlayedApplication.PASSWORD);
            visitor.open("/camunda/app/tasklist/default/");
            visitor.open("/camunda/app/cockpit/default/");
            visitor.open("/my-work");
            return visitor;
        });
    }

    public int port() {
        return server.getWebServer().getPort();
    }
}
