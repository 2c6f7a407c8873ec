package vn.thidua.rulepack.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.domain.Persistable;
import vn.thidua.rulepack.Confirmation;

@Entity
@Table(name = "td_rule_confirmation")
class ConfirmationRow implements Persistable<ConfirmationRow.Id> {

    @EmbeddedId
    private Id id;
    @Convert(converter = InputsAsJson.class)
    private Map<String, Object> entered;
    private String confirmedBy;
    private Instant confirmedAt;
    private String reason;
    @Transient
    private boolean fresh = true;

    protected ConfirmationRow() {
    }

    ConfirmationRow(Confirmation confirmation) {
        this.id = new Id(confirmation.release(), confirmation.key());
        this.entered = new HashMap<>(confirmation.entered());
        this.confirmedBy = confirmation.by();
        this.confirmedAt = confirmation.at();
        this.reason = confirmation.reason();
    }

    Confirmation toConfirmation() {
        Map<String, BigDecimal> numbers = new HashMap<>();
        entered.forEach((name, number) -> numbers.put(name, new BigDecimal(number.toString())));
        return new Confirmation(id.packRelease(), id.valueKey(), numbers, confirmedBy, confirmedAt, reason);
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    @Embeddable
    record Id(String packRelease, String valueKey) implements Serializable {
    }
}
