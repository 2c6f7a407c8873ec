package vn.thidua.rulepack.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConfirmationRows extends JpaRepository<ConfirmationRow, ConfirmationRow.Id> {
}
