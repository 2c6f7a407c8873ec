package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.registration.ObjectEntry;

class RoutineHintsTest {

    private final RoutineHints hints = new RoutineHints(List.of("Mô hình thư viện mở năm 2023"));

    @ParameterizedTest
    @ValueSource(strings = {"Dạy học theo chương trình", "Nhiệm vụ THƯỜNG XUYÊN HÀNG NĂM của phòng", "Báo cáo định kỳ", "Vệ sinh cơ quan hằng năm"})
    void spotsWordsOfRoutine(String name) {
        assertThat(hints.of(entry(name))).hasValueSatisfying(hint -> assertThat(hint).contains("nhiệm vụ thường xuyên"));
    }

    @Test
    void spotsWhatTheUnitRegisteredBefore() {
        assertThat(hints.of(entry("Mô hình «thư viện mở» năm 2024"))).hasValueSatisfying(hint -> assertThat(hint).contains("Mô hình thư viện mở năm 2023"));
    }

    @Test
    void leavesNewWorkAlone() {
        assertThat(hints.of(entry("Mô hình tổ liên gia an toàn"))).isEmpty();
        assertThat(hints.of(entry("Cầu dân sinh qua suối"))).isEmpty();
    }

    private static ObjectEntry entry(String name) {
        return new ObjectEntry("MODEL", name, "reform", "20 lớp", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), "Khó");
    }
}
