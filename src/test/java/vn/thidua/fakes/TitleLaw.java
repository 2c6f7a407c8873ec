package vn.thidua.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;

/** The law as far as award forms and their deciders go: the commune and the district give giấy khen, the province bằng khen. */
public final class TitleLaw {

    private static final Map<String, List<ChairLevel>> DECIDERS = Map.of(
            "CERTIFICATE_OF_MERIT", List.of(ChairLevel.COMMUNE_CHAIR, ChairLevel.DISTRICT_CHAIR),
            "CERTIFICATE_OF_COMMENDATION", List.of(ChairLevel.PROVINCE_CHAIR),
            "ADVANCED_WORKER", List.of(ChairLevel.COMMUNE_CHAIR),
            "GRASSROOTS_EMULATION_FIGHTER", List.of(ChairLevel.DISTRICT_CHAIR));

    private TitleLaw() {
    }

    public static RulePack pack() {
        RulePack pack = mock(RulePack.class);
        when(pack.deciders(any())).thenAnswer(asked -> DECIDERS.getOrDefault(asked.<String>getArgument(0), List.of()).stream().map(TitleLaw::value).toList());
        when(pack.decider(any(), any())).thenAnswer(asked -> DECIDERS.getOrDefault(asked.<String>getArgument(0), List.of())
                .contains(asked.<ChairLevel>getArgument(1)) ? Optional.of(value(asked.getArgument(1))) : Optional.empty());
        return pack;
    }

    public static RulePacks packs() {
        RulePacks packs = mock(RulePacks.class);
        RulePack pack = pack();
        when(packs.asOf(any(), any())).thenReturn(pack);
        return packs;
    }

    private static RuleValue<ChairLevel> value(ChairLevel level) {
        return new RuleValue<>(level, RuleMark.VERIFIED, List.of("LAW Đ79, Đ80"), null);
    }
}
