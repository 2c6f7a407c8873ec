package vn.thidua.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units that exist today by the application's clock. Lists are ordered as the roster names them. */
public interface Units {

    /** @throws vn.thidua.shared.Refused when there is no such unit today */
    Unit get(String id);

    Optional<Unit> find(String id);

    List<Unit> all();

    List<Unit> ofTypes(Set<UnitType> types);

    /** Everything below a unit, at any depth, without the unit itself; bodies that are not subordinate included. */
    List<Unit> under(String issuerUnitId);
}
