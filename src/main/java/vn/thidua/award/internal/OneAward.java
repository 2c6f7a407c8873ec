package vn.thidua.award.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** One achievement, one award (LAW Đ5(2)c). */
@Component
public class OneAward {

    private final RegisterRepository register;

    OneAward(RegisterRepository register) {
        this.register = register;
    }

    /** @throws Refused naming the nominee who already has an award of this movement */
    public void check(String movementId, List<Line> granted) {
        Set<String> here = new HashSet<>();
        granted.stream().filter(line -> !here.add(Achievement.of(movementId, line))).findFirst().ifPresent(twice -> {
            throw Refused.invalid("choices", "«%s» có hai lần trong quyết định.".formatted(twice.nomineeName()));
        });
        granted.forEach(line -> register.findByAchievement(Achievement.of(movementId, line)).ifPresent(given -> {
            throw Refused.invalid("choices", "«%s» đã được khen thưởng theo Quyết định số %s; một thành tích chỉ khen thưởng một lần."
                    .formatted(line.nomineeName(), given.value().decisionNumber()));
        }));
    }
}
