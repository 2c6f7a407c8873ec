package vn.thidua.award.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.AwardStanding;
import vn.thidua.award.RegisteredAward;
import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;
import vn.thidua.award.Rewards;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** The register of awards as people read it, newest decision first. */
@Component
class RegisterLines {

    private final AwardRegister register;
    private final Rewards rewards;
    private final Movements movements;
    private final Units units;

    RegisterLines(AwardRegister register, Rewards rewards, Movements movements, Units units) {
        this.register = register;
        this.rewards = rewards;
        this.movements = movements;
        this.units = units;
    }

    /**
     * One award.
     *
     * @param decisionId null when another level decided
     * @param standing   whether it stands, with what took it back
     */
    record Line(String movementId, String movement, String nominationId, String kind, String nominee, String unit, String award, String decisionId,
                String decision, int year, String money, String standing, boolean active) {
    }

    /** @param movementId null for all; {@code year} of the decision (Vietnam), null for all */
    List<Line> of(String movementId, Integer year) {
        return movements.all().stream().filter(movement -> movementId == null || movement.id().equals(movementId)).flatMap(this::linesOf)
                .filter(line -> year == null || line.year() == year).toList();
    }

    private Stream<Line> linesOf(Movement movement) {
        List<RegisteredAward> awards = register.of(movement.id());
        Map<String, Reward> money = awards.stream().map(RegisteredAward::decisionId).filter(id -> id != null).distinct()
                .flatMap(id -> rewards.of(id).stream()).collect(Collectors.toMap(Reward::nominationId, Function.identity()));
        return awards.stream().sorted((a, b) -> b.decidedOn().compareTo(a.decidedOn())).map(award -> line(movement, award, money.get(award.nominationId())));
    }

    private Line line(Movement movement, RegisteredAward award, Reward reward) {
        boolean active = award.standing() == AwardStanding.ACTIVE;
        String standing = active ? award.standing().label() : "%s theo Quyết định số %s ngày %s".formatted(award.standing().label(),
                award.revocationNumber(), VietnamTime.date(award.revokedOn()));
        return new Line(movement.id(), movement.title(), award.nominationId(), award.kind() == null ? "" : award.kind().label(), award.nomineeName(),
                units.find(award.unitId()).map(Unit::name).orElse(award.unitId()), award.award().label(), award.decisionId(),
                "số %s ngày %s".formatted(award.decisionNumber(), VietnamTime.date(award.decidedOn())), award.decidedOn().getYear(),
                money(reward), standing, active);
    }

    private static String money(Reward reward) {
        if (reward == null) {
            return "";
        }
        String status = reward.status().label().toLowerCase(Locale.ROOT);
        return reward.amountVnd() == null ? status : RewardAmount.number(reward.amountVnd()) + " đồng, " + status;
    }
}
