package vn.thidua.movement.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Extensions of deadlines. */
public interface ExtensionStore extends JpaRepository<StoredExtension, String> {
}
