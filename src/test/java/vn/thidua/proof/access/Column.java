package vn.thidua.proof.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.organization.FunctionalRole;

/** One column of the matrices: a functional role under its short name, or the stranger, who has none. */
public record Column(String name, FunctionalRole role) {

    private static final Map<FunctionalRole, String> SHORT = Map.ofEntries(
        Map.entry(FunctionalRole.ISSUER_CHAIR, "CHAIR"), Map.entry(FunctionalRole.ADVISORY_BODY, "ADVISORY"),
        Map.entry(FunctionalRole.SECTOR_APPRAISER, "APPRAISER"), Map.entry(FunctionalRole.UNIT_OFFICER, "OFFICER"),
        Map.entry(FunctionalRole.UNIT_HEAD, "HEAD"), Map.entry(FunctionalRole.COUNCIL_CHAIR, "C-CHAIR"),
        Map.entry(FunctionalRole.COUNCIL_MEMBER, "C-MEMBER"), Map.entry(FunctionalRole.COUNCIL_SECRETARY, "C-SECRETARY"),
        Map.entry(FunctionalRole.CLERK, "CLERK"), Map.entry(FunctionalRole.CULTURE_BODY, "CULTURE"),
        Map.entry(FunctionalRole.MANAGER, "MANAGER"), Map.entry(FunctionalRole.ADMIN, "ADMIN"));

    public static final Column STRANGER = new Column("STRANGER", null);

    public static Column of(FunctionalRole role) {
        return new Column(SHORT.get(role), role);
    }

    /** Everybody who has signed in, by role. */
    public static List<Column> roles() {
        return Arrays.stream(FunctionalRole.values()).map(Column::of).collect(Collectors.toList());
    }

    /** The column of the tables about Camunda, where most roles share one. */
    public String door() {
        return role == null || role == FunctionalRole.MANAGER || role == FunctionalRole.ADMIN ? name : "STAFF";
    }
}
