package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePlans;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.movement.MovementFixture;
import vn.thidua.movement.MovementTest;
import vn.thidua.movement.OpenUnitObligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.ReportSection;
import vn.thidua.shared.Refused;

@MovementTest
class ChildPlanTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 12);
    private static final Map<String, String> NO_TEXT = Map.of();

    @Autowired MovementFixture.Steps steps;
    @Autowired FakePlans plans;
    @Autowired FakeUnits units;
    @Autowired OpenUnitObligations open;
    @Autowired Rounds rounds;
    @Autowired WriteReport write;
    @Autowired ConfirmReport confirm;
    @Autowired AcceptReport accept;
    @Autowired Reports reports;
    @Autowired ChildPlanBoard board;
    @Autowired ActingPerson actor;
    @Autowired MovableClock clock;

    private String movement;
    private String round;

    @BeforeEach
    void askForPlans() throws IOException {
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
        units.clear();
        units.communes(2);
        String issued = Files.readString(Path.of("plans/chi-lang-2024/plan.yaml"));
        plans.importPlan(issued.replaceFirst("exceptUnitTypes: \\[PROVINCE_COMMITTEE, DISTRICT_COMMITTEE]}\\n",
                "exceptUnitTypes: [PROVINCE_COMMITTEE, DISTRICT_COMMITTEE]}\n  due: {kind: NOT_LATER_THAN, date: 2024-01-31}\n"));
        movement = steps.launched();
        round = rounds.ofMovement(movement).stream().filter(one -> one.kind() == ObligationKind.CHILD_PLAN).map(Round::key).findFirst().orElseThrow();
        open.openNext(round);
        actor.id = "can-bo";
    }

    @AfterEach
    void backToThePlan() {
        plans.importFile("chi-lang-2024/plan.yaml");
    }

    @Test
    void isIncompleteWithoutObjectiveMeasurableTargetAndTime() {
        refused("Chưa ghi kế hoạch", null);
        refused("Ngày của kế hoạch", plan(null, "Đạt chuẩn", "02 công trình", "Năm 2024"));
        refused("không sau hôm nay", plan(DAY.plusDays(1), "Đạt chuẩn", "02 công trình", "Năm 2024"));
        refused("chưa có mục tiêu", plan(DAY, " ", "02 công trình", "Năm 2024"));
        refused("chưa có chỉ tiêu", plan(DAY, "Đạt chuẩn", "", "Năm 2024"));
        refused("có con số cụ thể", plan(DAY, "Đạt chuẩn", "nhiều công trình", "Năm 2024"));
        refused("chưa có thời gian", plan(DAY, "Đạt chuẩn", "02 công trình", null));
        assertThat(reports.history(round + "/xa-0001")).isEmpty();
    }

    @Test
    void isKeptWithItsTurnAndShownToTheIssuer() {
        write.write(round + "/xa-0001", new ReportEntry(NO_TEXT, plan(DAY, "Đạt chuẩn", "02 công trình", "Năm 2024"), List.of()));
        assertThat(board.of(movement)).extracting(ChildPlanBoard.Line::issued).containsExactly(false, false);
        confirm.confirm(round + "/xa-0001");
        accept.accept(round + "/xa-0001");
        assertThat(reports.history(round + "/xa-0001").get(0).childPlan().targets()).isEqualTo("02 công trình");
        assertThat(board.of(movement)).extracting(ChildPlanBoard.Line::issued).containsExactly(true, false);
        assertThat(board.of(movement).get(0).number()).isEqualTo("15/KH-UBND");
        assertThat(board.of(movement).get(0).movement()).isNull();
    }

    @Test
    void namesOnlyAMovementThatTheUnitHasLaunchedItself() {
        assertThat(write.ownMovements(round + "/xa-0001")).isEmpty();
        refused("không do đơn vị phát động", new ChildPlan(null, null, null, null, null, movement));
    }

    @Test
    void isAskedForByItsKindOnly() {
        String registration = rounds.ofMovement(movement).stream().filter(one -> one.kind() == ObligationKind.PUBLICITY).map(Round::key).findFirst().orElseThrow();
        units.add("trung-tam-van-hoa", vn.thidua.organization.UnitType.PUBLIC_SERVICE_UNIT);
        open.openNext(registration);
        String owed = registration + "/trung-tam-van-hoa";
        assertThat(write.asksForChildPlan(owed)).isFalse();
        Map<String, String> texts = write.sectionsOf(owed).stream().collect(java.util.stream.Collectors.toMap(ReportSection::key, section -> "Có"));
        assertThatThrownBy(() -> write.write(owed, new ReportEntry(texts, plan(DAY, "a", "1", "b"), List.of()))).isInstanceOf(Refused.class)
                .hasMessageContaining("không hỏi kế hoạch riêng");
        write.write(owed, ReportEntry.ofTexts(texts));
    }

    private static ChildPlan plan(LocalDate day, String objective, String targets, String time) {
        return new ChildPlan("15/KH-UBND", day, objective, targets, time, "");
    }

    private void refused(String words, ChildPlan plan) {
        ThrowingCallable act = () -> write.write(round + "/xa-0001", new ReportEntry(NO_TEXT, plan, List.of()));
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
