package vn.thidua.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.organization.FunctionalRole;

interface RoleRows extends JpaRepository<RoleRow, String> {

    List<RoleRow> findByUnitIdIn(Collection<String> unitIds);

    List<RoleRow> findByPersonIdIn(Collection<String> personIds);

    @Query("select r from RoleRow r where r.personId = :personId and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)")
    List<RoleRow> heldOn(String personId, LocalDate day);

    @Query("""
            select distinct r.personId from RoleRow r
            where r.validFrom between :firstDay and :lastDay or r.validTo between :firstDay and :lastDay""")
    List<String> beganOrEndedBetween(LocalDate firstDay, LocalDate lastDay);

    @Query("""
            select count(r) > 0 from RoleRow r where r.personId = :personId and r.role = :role and r.unitId = :unitId
            and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)""")
    boolean heldOn(String personId, FunctionalRole role, String unitId, LocalDate day);
}
