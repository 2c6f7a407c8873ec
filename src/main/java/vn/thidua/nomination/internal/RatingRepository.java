package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatingRepository extends JpaRepository<StoredRating, String> {

    List<StoredRating> findByUnitIdAndYear(String unitId, int year);

    Optional<StoredRating> findByUnitIdAndYearAndNameKey(String unitId, int year, String nameKey);
}
