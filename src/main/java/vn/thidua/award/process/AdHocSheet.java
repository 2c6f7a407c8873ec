package vn.thidua.award.process;

import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocAwards;
import vn.thidua.award.AdHocNomination;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OpenTask;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** What the forms about an ad hoc award show. */
@Component
class AdHocSheet {

    private final AdHocAwards cases;
    private final Units units;
    private final DescribeMovement describe;

    AdHocSheet(AdHocAwards cases, Units units, DescribeMovement describe) {
        this.cases = cases;
        this.units = units;
        this.describe = describe;
    }

    /** The head of a form. */
    record Head(String movement, String nominee, String unit, String award, String achievement, String achievedOn, String confirmation,
                String returned) {
    }

    Head of(OpenTask task) {
        AdHocAward adHoc = cases.get(task.text("adHocId"));
        AdHocNomination proposed = adHoc.proposal();
        return new Head(describe.of(adHoc.movementId()).title(), proposed.kind().label() + ": " + proposed.nominee(),
                units.find(proposed.unitId()).map(Unit::name).orElse(proposed.unitId()), proposed.award().label(), proposed.achievement(),
                VietnamTime.date(proposed.achievedOn()), proposed.confirmation(), adHoc.reason() == null ? "" : adHoc.reason());
    }

    String subject(OpenTask task) {
        return cases.get(task.text("adHocId")).proposal().nominee();
    }
}
