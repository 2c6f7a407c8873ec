package vn.thidua.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refused;

/** Units in memory, all below one issuer. */
public class FakeUnits implements Units {

    private final List<Unit> units = new ArrayList<>();

    public FakeUnits add(String id, UnitType type) {
        units.add(new Unit(id, "Đơn vị " + id, type, "ubnd-huyen-chi-lang", true));
        return this;
    }

    public FakeUnits communes(int count) {
        for (int n = 1; n <= count; n++) {
            add("xa-%04d".formatted(n), UnitType.COMMUNE);
        }
        return this;
    }

    public void clear() {
        units.clear();
    }

    @Override
    public Unit get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound("Không có đơn vị này."));
    }

    @Override
    public Optional<Unit> find(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public List<Unit> all() {
        return List.copyOf(units);
    }

    @Override
    public List<Unit> ofTypes(Set<UnitType> types) {
        return units.stream().filter(unit -> types.contains(unit.type())).toList();
    }

    @Override
    public List<Unit> under(String issuerUnitId) {
        return all();
    }
}
