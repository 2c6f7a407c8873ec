package vn.thidua.award.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface GivenNumberRepository extends JpaRepository<GivenNumber, String> {
}
