package vn.thidua.movement.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanNumberStore extends JpaRepository<PlanNumber, String> {
}
