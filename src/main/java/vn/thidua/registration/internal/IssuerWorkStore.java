package vn.thidua.registration.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Works of issuers by id. */
public interface IssuerWorkStore extends JpaRepository<StoredIssuerWork, String> {

    List<StoredIssuerWork> findByMovementIdOrderByItemNo(String movementId);
}
