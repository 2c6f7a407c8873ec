package vn.thidua.council.internal;

import vn.thidua.organization.FunctionalRole;

/** Somebody who sits in the council of an issuer. */
public record CouncilMember(String id, String name, String unitId, FunctionalRole role) {
}
