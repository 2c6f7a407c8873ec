package vn.thidua.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.organization.FunctionalRole;

interface PersonRows extends JpaRepository<PersonRow, String> {

    List<PersonRow> findByUnitIdOrderByOrderAscIdAsc(String unitId);

    @Query("""
            select p from PersonRow p where p.id in (
                select r.personId from RoleRow r where r.role = :role and r.unitId = :unitId
                and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day))
            order by p.order, p.id""")
    List<PersonRow> withRole(FunctionalRole role, String unitId, LocalDate day);

    @Query("""
            select p from PersonRow p where p.email is not null and p.id in (
                select r.personId from RoleRow r where r.role in :roles and r.unitId = :unitId
                and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day))
            order by p.order, p.id""")
    List<PersonRow> withAnyRole(Collection<FunctionalRole> roles, String unitId, LocalDate day);
}
