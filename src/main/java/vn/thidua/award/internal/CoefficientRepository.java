package vn.thidua.award.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.plan.NomineeKind;

public interface CoefficientRepository extends JpaRepository<EnteredCoefficient, String> {

    boolean existsByIssuerUnitIdAndAwardAndKindAndValidFrom(String issuerUnitId, String award, NomineeKind kind, LocalDate validFrom);

    Optional<EnteredCoefficient> findFirstByIssuerUnitIdAndAwardAndKindAndValidFromLessThanEqualOrderByValidFromDesc(String issuerUnitId,
            String award, NomineeKind kind, LocalDate day);
}
