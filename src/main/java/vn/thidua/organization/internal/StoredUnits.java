package vn.thidua.organization.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class StoredUnits implements Units {

    private final UnitRows rows;
    private final Today today;

    StoredUnits(UnitRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public Unit get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound("Không có đơn vị nào mang mã «" + id + "» vào ngày hôm nay."));
    }

    @Override
    public Optional<Unit> find(String id) {
        return rows.findById(id).filter(row -> row.existsOn(today.get())).map(UnitRow::toUnit);
    }

    @Override
    public List<Unit> all() {
        return rows.existingOn(today.get()).stream().map(UnitRow::toUnit).toList();
    }

    @Override
    public List<Unit> ofTypes(Set<UnitType> types) {
        return all().stream().filter(unit -> types.contains(unit.type())).toList();
    }

    @Override
    public List<Unit> under(String issuerUnitId) {
        List<Unit> all = all();
        var children = all.stream().filter(unit -> unit.parentId() != null)
                .collect(Collectors.groupingBy(Unit::parentId, Collectors.mapping(Unit::id, Collectors.toList())));
        Set<String> below = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(children.getOrDefault(issuerUnitId, List.of()));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (below.add(id)) {
                open.addAll(children.getOrDefault(id, List.of()));
            }
        }
        return all.stream().filter(unit -> below.contains(unit.id())).toList();
    }
}
