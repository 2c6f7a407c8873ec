package vn.thidua.award.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/**
 * One achievement, one award (LAW Đ5(2)c). Whoever signs a decision or asks another level claims the achievement first; the database
 * holds one claim of each, so that no two paths end in an award.
 */
@Component
public class OneAward {

    private final ClaimRepository claims;
    private final RegisterRepository register;

    OneAward(ClaimRepository claims, RegisterRepository register) {
        this.claims = claims;
        this.register = register;
    }

    /** @throws Refused naming the nominee whose achievement another decision or another level already has */
    public void claim(Decision decision, List<Line> granted) {
        Set<String> here = new HashSet<>();
        granted.stream().filter(line -> !here.add(Achievement.of(decision.awardKey(), line))).findFirst().ifPresent(twice -> {
            throw Refused.invalid("choices", "«%s» có hai lần trong quyết định.".formatted(twice.nomineeName()));
        });
        for (Line line : granted) {
            String achievement = Achievement.of(decision.awardKey(), line);
            holderOf(achievement).filter(holder -> !holder.equals(decision.id())).ifPresent(holder -> {
                throw Refused.invalid("choices", "«%s» %s; một thành tích chỉ khen thưởng một lần."
                        .formatted(line.nomineeName(), whyNot(achievement, holder)));
            });
            claims.saveAndFlush(new AwardClaim(achievement, line.nominationId(), decision.id()));
        }
    }

    /** Takes the achievement for a case at another level; false when it is taken. */
    boolean claim(StoredEscalation escalation) {
        if (holderOf(escalation.achievement()).isPresent()) {
            return false;
        }
        claims.saveAndFlush(new AwardClaim(escalation.achievement(), escalation.nominationId(), escalation.id()));
        return true;
    }

    /** Nothing came of the case at another level. */
    public void release(StoredEscalation escalation) {
        claims.findById(escalation.achievement()).filter(claim -> claim.holder().equals(escalation.id())).ifPresent(claims::delete);
    }

    private Optional<String> holderOf(String achievement) {
        return claims.findById(achievement).map(AwardClaim::holder);
    }

    private String whyNot(String achievement, String holder) {
        return register.findByAchievement(achievement)
                .map(given -> "đã được khen thưởng theo Quyết định số " + given.value().decisionNumber())
                .orElse(holder.endsWith("/e") ? "đang được trình cấp trên khen thưởng" : "đã có trong quyết định được ký");
    }
}
