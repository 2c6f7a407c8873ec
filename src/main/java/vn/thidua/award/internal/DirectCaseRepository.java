package vn.thidua.award.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface DirectCaseRepository extends JpaRepository<DirectCase, String> {
}
