package vn.thidua.rulepack.internal;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulepack.Confirmation;
import vn.thidua.shared.Refused;

/** The stored confirmations. */
@Component
public class Confirmations implements Confirmed {

    private final ConfirmationRows rows;

    Confirmations(ConfirmationRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Confirmation> of(String release, String key) {
        return rows.findById(new ConfirmationRow.Id(release, key)).map(ConfirmationRow::toConfirmation);
    }

    /** @throws Refused when somebody else was faster */
    @Transactional
    public void add(Confirmation confirmation) {
        try {
            rows.saveAndFlush(new ConfirmationRow(confirmation));
        } catch (DataIntegrityViolationException twice) {
            throw Refused.conflict("Giá trị «" + confirmation.key() + "» vừa được người khác xác nhận.");
        }
    }

    @Transactional
    public void remove(Confirmation confirmation) {
        rows.deleteById(new ConfirmationRow.Id(confirmation.release(), confirmation.key()));
    }
}
