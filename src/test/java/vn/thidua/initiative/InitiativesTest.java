package vn.thidua.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.initiative.internal.InitiativeRepository;
import vn.thidua.initiative.internal.StoredInitiative;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundClosed;
import vn.thidua.movement.RoundStatus;
import vn.thidua.movement.Rounds;
import vn.thidua.notification.Notices;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.plan.PlannedObligation;

/** From the dossier to the recognised initiative. */
@StoreTest
class InitiativesTest {

    private static final String ROUND = "M/p1/r0";
    private static final String OWED = ROUND + "/van-phong";
    private static final InitiativeDossier PAPERLESS = new InitiativeDossier("Sổ theo dõi điện tử", List.of("Nguyễn Mẫu A", "Lê Mẫu Loan"),
            "Một bảng dùng chung", "Giảm 30% thời gian");

    @Autowired InitiativeRepository stored;

    private final Obligations obligations = mock();
    private final Rounds rounds = mock();
    private final Movements movements = mock();
    private final Notices notices = mock();
    private final RecordingAudit audit = new RecordingAudit();
    private final RecordingProcesses processes = new RecordingProcesses();
    private final MovableClock clock = new MovableClock("2021-10-31T16:59:00Z");
    private final PlannedObligation planned = mock();
    private final MovementPlan plan = mock();
    private HandInInitiatives handIn;

    @BeforeEach
    void round() {
        when(obligations.get(OWED)).thenReturn(new Obligation(OWED, ROUND, "M", "van-phong", ObligationKind.INITIATIVE_DOSSIER, "",
                ObligationStatus.OPEN, Instant.EPOCH, "trước ngày 01/11/2021", null, false, 0, 1));
        when(rounds.get(ROUND)).thenReturn(new Round(ROUND, "M", "M/p1", "initiatives", ObligationKind.INITIATIVE_DOSSIER, "", RoundStatus.OPEN,
                Instant.EPOCH, Instant.EPOCH, "", "van-phong"));
        when(movements.plan("M")).thenReturn(plan);
        when(movements.get("M")).thenReturn(new Movement("M", "M", "", "ubnd-xa", "van-phong", MovementStatus.LAUNCHED, null, null, null, null));
        when(plan.obligation("initiatives")).thenReturn(planned);
        when(planned.nilReturn()).thenReturn(true);
        handIn = new HandInInitiatives(obligations, rounds, movements, stored, audit, clock);
    }

    @Test
    void whatIsHandedInFulfilsTheObligation() {
        handIn.handIn(OWED, List.of(PAPERLESS));

        assertThat(stored.findByRoundKeyOrderByUnitIdAscPositionAsc(ROUND)).extracting(StoredInitiative::view).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(OWED + "/1");
            assertThat(it.authors()).isEqualTo("Nguyễn Mẫu A, Lê Mẫu Loan");
            assertThat(it.status()).isEqualTo(InitiativeStatus.SUBMITTED);
        });
        verify(obligations).submitted(OWED, clock.instant());
        verify(obligations).accepted(OWED);
    }

    @Test
    void noneIsAnAnswerWhereThePlanAllowsIt() {
        handIn.haveNone(OWED, "Không có");
        verify(obligations).accepted(OWED);

        when(planned.nilReturn()).thenReturn(false);
        assertRefused("không cho phép", () -> handIn.haveNone(OWED, "Không có"));
    }

    @Test
    void aListIsRefusedWithRowAndRule() {
        assertRefused("ít nhất một sáng kiến", () -> handIn.handIn(OWED, List.of()));
        assertRefused("Dòng 2: sáng kiến «SỔ theo dõi điện tử» đã có", () -> handIn.handIn(OWED, List.of(PAPERLESS, called("SỔ theo dõi điện tử", "B"))));
        assertRefused("Dòng 1: ghi họ và tên từng tác giả", () -> handIn.handIn(OWED, List.of(called("Mới"))));
        assertRefused("Dòng 1: ghi họ và tên từng tác giả", () -> handIn.handIn(OWED, List.of(called("Mới", "Trần Mẫu C", "trần  mẫu c"))));
        verify(obligations, never()).submitted(any(), any());
    }

    @Test
    void theReviewIsHeldByTheInitiativeCouncilWhenSomethingIsIn() {
        OpenInitiativeReview review = new OpenInitiativeReview(stored, movements, processes);
        review.on(new RoundClosed(ROUND, "M", 1, 0, 0));
        assertThat(processes.started).isEmpty();

        handIn.handIn(OWED, List.of(PAPERLESS));
        when(plan.initiativeCouncil()).thenReturn(new PlannedCouncil("Hội đồng sáng kiến xã", "hoi-dong-sang-kien", "", false, null, null, null,
                null, null, null, null));
        review.on(new RoundClosed(ROUND, "M", 1, 0, 0));

        assertThat(processes.started).singleElement().satisfies(it -> {
            assertThat(it.processKey()).isEqualTo("initiative");
            assertThat(it.businessKey()).isEqualTo(ROUND + "/i");
            assertThat(it.variables()).containsEntry("councilUnitId", "hoi-dong-sang-kien").containsEntry("issuerUnitId", "ubnd-xa");
        });
    }

    @Test
    void theResultIsCompleteReasonedFinalAndTold() {
        handIn.handIn(OWED, List.of(PAPERLESS, called("Bàn làm việc sạch", "Trần Mẫu C")));
        stored.flush();
        SettleInitiatives settle = new SettleInitiatives(stored, notices, audit, clock);
        Recognition first = new Recognition(OWED + "/1", true, InitiativeLevel.GRASSROOTS, null);

        assertRefused("«Bàn làm việc sạch»: chưa ghi kết quả", () -> settle.settle(ROUND, List.of(first)));
    }

    @Test
    void levelAndReasonAreAskedFor() {
        handIn.handIn(OWED, List.of(PAPERLESS));
        SettleInitiatives settle = new SettleInitiatives(stored, notices, audit, clock);

        assertRefused("phải chọn cấp công nhận", () -> settle.settle(ROUND, List.of(new Recognition(OWED + "/1", true, null, null))));
        assertRefused("phải nêu lý do", () -> settle.settle(ROUND, List.of(new Recognition(OWED + "/1", false, InitiativeLevel.GRASSROOTS, " "))));
        Recognition good = new Recognition(OWED + "/1", true, InitiativeLevel.GRASSROOTS, null);
        assertRefused("chỉ ghi kết quả một lần", () -> settle.settle(ROUND, List.of(good, good)));
        assertRefused("không thuộc đợt", () -> settle.settle(ROUND + "x", List.of(good)));
        settle.settle(ROUND, List.of(good));

        verify(notices).inform("van-phong", OWED + "/1", "Sáng kiến «Sổ theo dõi điện tử» được công nhận, Cấp cơ sở.");
        assertThat(stored.getReferenceById(OWED + "/1").view().settledOn()).isEqualTo("2021-10-31");
        assertRefused("đã có kết quả", () -> settle.settle(ROUND, List.of(good)));
    }

    private static InitiativeDossier called(String title, String... authors) {
        return new InitiativeDossier(title, List.of(authors), "Giải pháp", "Hiệu quả");
    }
}
