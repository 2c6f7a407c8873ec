package vn.thidua.council.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** Who sits in an issuer's council today: its chair, its secretaries and its members, each person once. */
@Component
public class CouncilRoster {

    private final People people;

    CouncilRoster(People people) {
        this.people = people;
    }

    /** @throws Refused when the issuer has no council */
    public List<CouncilMember> of(String issuerUnitId) {
        Map<String, CouncilMember> members = new LinkedHashMap<>();
        Stream.of(FunctionalRole.COUNCIL_CHAIR, FunctionalRole.COUNCIL_SECRETARY, FunctionalRole.COUNCIL_MEMBER)
                .forEach(role -> people.withRole(role, issuerUnitId).forEach(person -> members.putIfAbsent(person.id(),
                        new CouncilMember(person.id(), person.fullName(), person.unitId(), role))));
        if (members.isEmpty()) {
            throw Refused.conflict("Hội đồng chưa có thành viên: cần phân công Chủ tịch, Thư ký và Ủy viên Hội đồng.");
        }
        return List.copyOf(members.values());
    }
}
