package vn.thidua.award.process;

import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisteredAward;
import vn.thidua.award.Revocation;
import vn.thidua.award.Revocations;
import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;
import vn.thidua.award.Rewards;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OpenTask;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** What every form about a revocation shows. */
@Component
class RevocationSheet {

    private final Revocations revocations;
    private final AwardRegister register;
    private final Rewards rewards;
    private final Units units;

    RevocationSheet(Revocations revocations, AwardRegister register, Rewards rewards, Units units) {
        this.revocations = revocations;
        this.register = register;
        this.rewards = rewards;
        this.units = units;
    }

    /**
     * The head of a form.
     *
     * @param money what was or would be paid; empty when there is none
     */
    record Head(String nominee, String unit, String award, String ground, String conclusion, String money, Revocation revocation) {
    }

    Head of(OpenTask task) {
        Revocation revocation = revocations.get(task.text("revocationId"));
        RegisteredAward award = register.find(revocation.nominationId()).orElseThrow();
        return new Head(award.nomineeName(), units.find(award.unitId()).map(Unit::name).orElse(award.unitId()),
                "%s theo Quyết định số %s ngày %s".formatted(award.award().label(), award.decisionNumber(), VietnamTime.date(award.decidedOn())),
                revocation.groundWords(), "%s, ngày %s".formatted(revocation.conclusion(), VietnamTime.date(revocation.concludedOn())),
                rewards.find(revocation.nominationId()).map(RevocationSheet::money).orElse(""), revocation);
    }

    String subject(OpenTask task) {
        return of(task).nominee();
    }

    private static String money(Reward reward) {
        String amount = reward.amountVnd() == null ? "chưa tính" : RewardAmount.number(reward.amountVnd()) + " đồng";
        return amount + " – " + reward.status().label().toLowerCase(java.util.Locale.ROOT);
    }
}
