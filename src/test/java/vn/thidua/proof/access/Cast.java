package vn.thidua.proof.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.Visitor;
import vn.thidua.engine.Accounts;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.MirrorAccounts;

/** Two people for each role who have no other: an insider at the unit it is about in the demonstration, an outsider at another one. */
public final class Cast {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String ISSUER = "ubnd-xa-chi-lang";

    private final JdbcTemplate database;
    private final MirrorAccounts mirror;
    private final Accounts accounts;
    private final IdentityService identity;
    private final int port;
    private final List<String> people = new ArrayList<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    public Cast(JdbcTemplate database, MirrorAccounts mirror, Accounts accounts, IdentityService identity, int port) {
        this.database = database;
        this.mirror = mirror;
        this.accounts = accounts;
        this.identity = identity;
        this.port = port;
    }

    /** @param alsoFor a further unit of the insiders among officers and heads */
    public void enter(String alsoFor) {
        for (Column column : Column.roles()) {
            boolean ofUnit = Set.of(FunctionalRole.UNIT_OFFICER, FunctionalRole.UNIT_HEAD).contains(column.role());
            enter(insider(column), column.role(), ofUnit ? List.of(unitOf(column.role()), alsoFor) : List.of(unitOf(column.role())));
            enter(outsider(column), column.role(), List.of(ofUnit ? "thon-ban-lau" : "phong-kinh-te"));
        }
        mirror.of(people);
        people.forEach(person -> accounts.setPassword(person, PASSWORD));
    }

    private void enter(String person, FunctionalRole role, List<String> units) {
        people.add(person);
        database.update("insert into td_person (id, version, family_and_middle_name, given_name, category, unit_id, roster_order) values (?, 0, 'Lý Thị', 'Thử', 'CIVIL_SERVANT', ?, 999)",
            person, units.get(0));
        units.forEach(unit -> database.update("insert into td_role_assignment (id, version, person_id, role, unit_id, valid_from) values (?, 0, ?, ?, ?, ?)",
            UUID.randomUUID().toString(), person, role.name(), unit, LocalDate.of(2020, 1, 1)));
    }

    /** Leaves the demonstration as it was. */
    public void leave() {
        people.forEach(person -> {
            database.update("delete from td_role_assignment where person_id = ?", person);
            database.update("delete from td_person where id = ?", person);
            identity.deleteUser(person);
        });
    }

    public static String unitOf(FunctionalRole role) {
        return switch (role) {
            case UNIT_OFFICER, UNIT_HEAD -> "thon-pac-ma";
            case ADVISORY_BODY, SECTOR_APPRAISER, CULTURE_BODY -> "phong-van-hoa-xa-hoi";
            default -> ISSUER;
        };
    }

    public static String insider(Column column) {
        return "f14-" + column.name().toLowerCase(Locale.ROOT);
    }

    public static String outsider(Column column) {
        return insider(column) + "-khac";
    }

    public Visitor stranger() {
        return new Visitor(port);
    }

    /** Signed in, with the tokens of our pages and of the web applications. */
    public Visitor as(String person) {
        return visitors.computeIfAbsent(person, id -> {
            Visitor visitor = new Visitor(port);
            if (visitor.signIn(id, PASSWORD).headers().firstValue("Location").orElse("/sign-in").contains("/sign-in")) {
                throw new AssertionError(id + " cannot sign in");
            }
            visitor.open("/");
            visitor.open("/camunda/app/tasklist/default/");
            return visitor;
        });
    }
}
