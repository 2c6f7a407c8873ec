package vn.thidua.award.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClaimRepository extends JpaRepository<AwardClaim, String> {
}
