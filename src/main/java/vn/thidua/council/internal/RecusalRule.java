package vn.thidua.council.internal;

import java.util.Arrays;
import java.util.Optional;
import vn.thidua.council.CouncilRegulation;

/** Who must stay out of which case: the nominee, and by the regulation the members of the nominee's own unit. */
public record RecusalRule(CouncilRegulation regulation) {

    /** Why the member may not vote on the case, or empty. */
    public Optional<String> reason(Seat seat, AgendaCase agendaCase) {
        if (!seat.unitId().equals(agendaCase.unitId())) {
            return Optional.empty();
        }
        if (Arrays.stream(agendaCase.nominee().split(", ")).anyMatch(seat.memberName()::equalsIgnoreCase)) {
            return Optional.of(agendaCase.award() == null ? "Là tác giả sáng kiến." : "Là người được đề nghị khen thưởng.");
        }
        return regulation.recuseOwnUnit() ? Optional.of("Cùng đơn vị với trường hợp được đề nghị.") : Optional.empty();
    }
}
