package vn.thidua.engine.lint;

import java.util.List;

/** Prefixes of candidate groups that a model may name; a structure test keeps them equal to the functional roles of the organisation. */
public final class Roles {

    public static final List<String> KNOWN = List.of("issuer-chair", "advisory-body", "sector-appraiser", "unit-officer", "unit-head",
            "council-chair", "council-member", "council-secretary", "clerk", "culture-body", "manager", "admin");

    private Roles() {
    }
}
