package vn.thidua.organization.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRows extends JpaRepository<UnitRow, String> {

    @Query("select u from UnitRow u where u.validFrom <= :day and (u.validTo is null or u.validTo >= :day) order by u.order, u.id")
    List<UnitRow> existingOn(LocalDate day);
}
