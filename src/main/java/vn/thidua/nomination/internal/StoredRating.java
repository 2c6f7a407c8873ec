package vn.thidua.nomination.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.shared.NameKey;

/** The rating of a person of a unit, or of the unit itself, for one year. */
@Entity
@Table(name = "td_yearly_rating")
class StoredRating {

    /** Where a person's name stands, the unit as a whole has none. */
    static final String COLLECTIVE = "";

    @Id
    private String id;
    private String unitId;
    @Column(name = "rating_year")
    private int year;
    private String nameKey;
    private String name;
    @Enumerated(EnumType.STRING)
    private YearlyRating rating;
    private String recordedBy;
    private Instant recordedAt;
    @Version
    private Integer version;

    protected StoredRating() {
    }

    StoredRating(String unitId, int year, String name) {
        this.id = UUID.randomUUID().toString();
        this.unitId = unitId;
        this.year = year;
        this.name = name.strip();
        this.nameKey = NameKey.of(name);
    }

    void rate(YearlyRating newRating, String by, Instant at) {
        rating = newRating;
        recordedBy = by;
        recordedAt = at;
    }

    String nameKey() {
        return nameKey;
    }

    YearlyRating rating() {
        return rating;
    }
}
