package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.shared.Refused;

/** Movements by id. */
public interface MovementStore extends JpaRepository<StoredMovement, String> {

    List<StoredMovement> findAllByOrderByPreparedAtDescIdAsc();

    default StoredMovement require(String id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có phong trào «" + id + "»."));
    }
}
