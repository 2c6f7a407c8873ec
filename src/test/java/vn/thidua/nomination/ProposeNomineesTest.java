package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static vn.thidua.fakes.RunningMovement.listOf;
import static vn.thidua.plan.CommendationForm.CERTIFICATE_OF_COMMENDATION;
import static vn.thidua.plan.CommendationForm.CERTIFICATE_OF_MERIT;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

@NominationTest
class ProposeNomineesTest {

    private static final Nominee COLLECTIVE = new Nominee(NomineeKind.COLLECTIVE, "Phòng Y tế", null, CERTIFICATE_OF_MERIT, "Tốt");
    private static final Nominee FARMER = person("Nguyễn Văn Na", StaffCategory.FARMER);
    private static final Nominee WORKER = person("Trần Thị Thợ", StaffCategory.WORKER);

    @Autowired RunningMovement running;
    @Autowired ProposeNominees propose;
    @Autowired OpenNominations open;
    @Autowired Nominations nominations;
    @Autowired RecordingProcesses processes;

    @Test
    void everyNomineeGetsItsGroupAndAProcessOfItsOwn() {
        running.unit("phong-y-te", true);
        propose.propose(listOf("phong-y-te"), List.of(COLLECTIVE, FARMER, WORKER), Ratings.NONE, "can-bo");
        open.open(listOf("phong-y-te"));

        assertThat(nominations.ofList(listOf("phong-y-te"))).extracting(NominationCase::id, NominationCase::subjectGroup)
                .containsExactly(tuple("/1", "a"), tuple("/2", "c"), tuple("/3", null));
        assertThat(processes.started).filteredOn(one -> one.businessKey().startsWith(listOf("phong-y-te")))
                .extracting(RecordingProcesses.Started::processKey, RecordingProcesses.Started::businessKey)
                .containsExactly(started("/1"), started("/2"), started("/3"));
        assertThat(processes.started).allSatisfy(one -> assertThat(one.variables()).containsKeys("nominationId", "unitId", "movementId",
                "issuerUnitId", "advisoryUnitId"));
        verify(running.obligations).submitted(eq(listOf("phong-y-te")), any());
    }

    @Test
    void nobodyIsAnAnswerThatSettles() {
        running.unit("truong-x", true);
        propose.proposeNobody(listOf("truong-x"), "Không có trường hợp tiêu biểu", "can-bo");

        assertThat(nominations.ofList(listOf("truong-x"))).isEmpty();
        verify(running.obligations).accepted(listOf("truong-x"));
        assertRefused("đã gửi", () -> propose.propose(listOf("truong-x"), List.of(FARMER), Ratings.NONE, "can-bo"));
    }

    @Test
    void anIncompleteListIsRefusedWithRowAndRule() {
        running.unit("xa-a", true);
        assertRefused("ít nhất một", List.of());
        assertRefused("Dòng 1: cá nhân phải có đối tượng", List.of(person("Lê Văn A", null)));
        assertRefused("Dòng 2: chỉ cá nhân", List.of(FARMER,
                new Nominee(NomineeKind.HOUSEHOLD, "Hộ ông B", StaffCategory.FARMER, CERTIFICATE_OF_MERIT, "Tốt")));
        assertRefused("Dòng 2: «nguyễn văn na» đã có", List.of(FARMER, person("nguyễn văn na", StaffCategory.CADRE)));
        assertRefused("không có hình thức, danh hiệu «Bằng khen»", List.of(new Nominee(NomineeKind.COLLECTIVE, "Xã A", null,
                CERTIFICATE_OF_COMMENDATION, "Tốt")));
        assertThat(nominations.ofList(listOf("xa-a"))).isEmpty();
    }

    private void assertRefused(String words, List<Nominee> nominees) {
        assertRefused(words, () -> propose.propose(listOf("xa-a"), nominees, Ratings.NONE, "can-bo"));
    }

    private static void assertRefused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static Tuple tuple(String end, String group) {
        return Assertions.tuple(listOf("phong-y-te") + end, group);
    }

    private static Tuple started(String end) {
        return Assertions.tuple("nomination", listOf("phong-y-te") + end);
    }

    private static Nominee person(String name, StaffCategory category) {
        return new Nominee(NomineeKind.INDIVIDUAL, name, category, CERTIFICATE_OF_MERIT, "Sản xuất giỏi");
    }
}
