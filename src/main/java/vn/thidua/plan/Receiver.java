package vn.thidua.plan;

import vn.thidua.organization.FunctionalRole;

/**
 * Who it is owed to.
 *
 * @param name   the body, e.g. «Ủy ban nhân dân huyện»
 * @param via    the desk it goes through, e.g. «Phòng Nội vụ»
 * @param unitId that desk in the roster
 * @param role   the role that receives there
 */
public record Receiver(String name, String via, String unitId, FunctionalRole role) {
}
