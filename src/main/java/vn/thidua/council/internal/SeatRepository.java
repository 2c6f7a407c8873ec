package vn.thidua.council.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SeatRepository extends JpaRepository<Seat, String> {

    List<Seat> findBySessionIdAndSittingOrderByRoleAscMemberId(String sessionId, int sitting);
}
