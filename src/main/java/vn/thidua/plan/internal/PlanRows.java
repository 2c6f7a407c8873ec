package vn.thidua.plan.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRows extends JpaRepository<PlanRow, PlanRow.Key> {

    Optional<PlanRow> findFirstByKeyPlanIdOrderByKeyVersionDesc(String planId);

    @Query("select p from PlanRow p where p.key.version = (select max(q.key.version) from PlanRow q where q.key.planId = p.key.planId) order by p.key.planId")
    List<PlanRow> newestOfEach();
}
