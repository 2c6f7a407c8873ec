package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A document number that is taken; the database refuses a second one, whether a decision or a revocation asks. */
@Entity
@Table(name = "td_given_number")
class GivenNumber {

    @Id
    private String id;
    private String subject;
    @Version
    private Integer version;

    protected GivenNumber() {
    }

    GivenNumber(String issuerUnitId, int year, int number, String subject) {
        this.id = issuerUnitId + "/" + year + "/" + number;
        this.subject = subject;
    }
}
