package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.thidua.council.internal.Threshold.Outcome.NOT_RECOMMENDED;
import static vn.thidua.council.internal.Threshold.Outcome.RECOMMENDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.council.AgendaCases;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.TitleConditions;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;

/** What the vote does to one person may undo the title of the person's unit. */
class CollectiveTitlesTest {

    private final TitleConditions conditions = mock();
    private final KeptExplanations explanations = new KeptExplanations();
    private final CollectiveTitles collectives = new CollectiveTitles(conditions, explanations, new MovableClock("2021-11-17T09:00:00Z"));

    private final Judged fighterRefused = judged("A", NomineeKind.INDIVIDUAL, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, 2);
    private final Judged office = judged("VP", NomineeKind.COLLECTIVE, EmulationTitle.EXCELLENT_LABOR_COLLECTIVE, 8);

    @Test
    void theCollectiveFallsWithItsOnlyFighter() {
        when(conditions.failing("VP", Set.of("A"))).thenReturn(Optional.of(new TitleConditions.Opinion("vietnam-2/frame-2003-91", false,
                "Có ít nhất 01 Chiến sĩ thi đua cơ sở: chưa đạt (thực tế 0).", List.of())));

        collectives.refuse(List.of(fighterRefused, office));

        assertThat(office.verdict().outcome()).isEqualTo(NOT_RECOMMENDED);
        assertThat(office.verdict().sentence()).contains("8 trên 8", "nhưng không đề nghị. Có ít nhất 01 Chiến sĩ thi đua cơ sở: chưa đạt");
        assertThat(explanations.of("VP")).singleElement().satisfies(it -> assertThat(it.packVersion()).isEqualTo("vietnam-2/frame-2003-91"));
    }

    @Test
    void itStaysWhileItsConditionsHoldAndOthersAreNotAsked() {
        when(conditions.failing("VP", Set.of("A"))).thenReturn(Optional.empty());
        Judged merit = new Judged(AgendaCases.collective("s", "K1", 3, "u", "K1"), 8, verdict(8));

        collectives.refuse(List.of(fighterRefused, office, merit));

        assertThat(office.verdict().outcome()).isEqualTo(RECOMMENDED);
        assertThat(merit.verdict().outcome()).isEqualTo(RECOMMENDED);
        assertThat(explanations.of("VP")).isEmpty();
    }

    private static Judged judged(String name, NomineeKind kind, Award award, int agree) {
        Nominee nominee = new Nominee(kind, name, kind == NomineeKind.INDIVIDUAL ? StaffCategory.CIVIL_SERVANT : null, award, "Tốt");
        return new Judged(AgendaCases.of("s", name, 1, "van-phong", nominee), agree, verdict(agree));
    }

    private static Threshold.Verdict verdict(int agree) {
        return new Threshold(CouncilRegulations.chiLang()).judge(new Counts(agree, 8 - agree, 0), 8, 8);
    }
}
