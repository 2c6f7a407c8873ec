package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.QualityRule;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.shared.Refused;

class EntryRulesTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 10, 31);

    private final EntryRules rules = new EntryRules(demands(null));

    @Test
    void acceptsACompleteObject() {
        assertThatCode(() -> rules.check(List.of(reading()))).doesNotThrowAnyException();
    }

    @Test
    void keepsFewerThanThePlanDemandsButNotNone() {
        EntryRules two = new EntryRules(new Demands(Map.of("MODEL", "Mô hình"), 2, 3, FROM, TO, Map.of("reform", "Cải cách hành chính"), QualityRule.NONE));
        assertThatCode(() -> two.check(List.of(reading()))).doesNotThrowAnyException();
        assertThatThrownBy(() -> two.check(List.of())).isInstanceOf(Refused.class).hasMessageContaining("ít nhất 02");
        assertThatThrownBy(() -> two.check(List.of(named("Một"), named("Hai"), named("Ba"), named("Bốn")))).hasMessageContaining("tối đa 03");
    }

    @Test
    void needsAtLeastOne() {
        refused("ít nhất 01", List.of());
    }

    @Test
    void allowsAsManyAsThePlanDoesNotForbid() {
        List<ObjectEntry> three = List.of(named("Một"), named("Hai"), named("Ba"));
        assertThatCode(() -> rules.check(three)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new EntryRules(demands(2)).check(three)).isInstanceOf(Refused.class).hasMessageContaining("tối đa 02");
    }

    @Test
    void refusesATypeThePlanDoesNotName() {
        refused("Mục 1: chọn loại", List.of(new ObjectEntry("TITLE", "Mô hình đọc sách", "reform", "20 lớp", FROM, TO, "Chưa từng làm")));
    }

    @Test
    void refusesAFieldOutsideThePlan() {
        refused("nội dung thi đua", List.of(new ObjectEntry("MODEL", "Mô hình đọc sách", "space", "20 lớp", FROM, TO, "Chưa từng làm")));
    }

    @Test
    void needsNameTargetAndDifficulty() {
        refused("Mục 1: thiếu tên", List.of(new ObjectEntry("MODEL", "  ", "reform", "20 lớp", FROM, TO, "Chưa từng làm")));
        refused("thiếu mục tiêu", List.of(new ObjectEntry("MODEL", "Mô hình", "reform", null, FROM, TO, "Chưa từng làm")));
        refused("thiếu thuyết minh", List.of(new ObjectEntry("MODEL", "Mô hình", "reform", "20 lớp", FROM, TO, "\u00a0")));
    }

    @Test
    void needsTimeInsideThePeriodBothEndsIncluded() {
        refused("thiếu thời gian", List.of(lasting(FROM, null)));
        refused("trước ngày bắt đầu", List.of(lasting(FROM.plusDays(1), FROM)));
        refused("từ 01/01/2024 đến 31/10/2024", List.of(lasting(FROM.minusDays(1), TO)));
        refused("từ 01/01/2024 đến 31/10/2024", List.of(lasting(FROM, TO.plusDays(1))));
        assertThatCode(() -> rules.check(List.of(lasting(TO, TO)))).doesNotThrowAnyException();
    }

    @Test
    void refusesTheSameNameTwiceHoweverItIsTyped() {
        refused("Mục 2 trùng tên với mục 1", List.of(named("Mô hình «Đọc sách»"), named("mô  hình đọc sách")));
    }

    @Test
    void refusesTextsThatAreTooLong() {
        refused("dài quá 300", List.of(named("a".repeat(301))));
        assertThatCode(() -> rules.check(List.of(named("ế".repeat(300))))).doesNotThrowAnyException();
    }

    private void refused(String words, List<ObjectEntry> entries) {
        assertThatThrownBy(() -> rules.check(entries)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("objects");
        }).hasMessageContaining(words);
    }

    private static Demands demands(Integer max) {
        return new Demands(Map.of("MODEL", "Mô hình", "TASK_ITEM", "Phần việc"), 1, max, FROM, TO, Map.of("reform", "Cải cách hành chính"),
                QualityRule.NOT_ROUTINE_NOT_EASY);
    }

    private static ObjectEntry reading() {
        return named("Mô hình thư viện mở");
    }

    private static ObjectEntry named(String name) {
        return new ObjectEntry("MODEL", name, "reform", "20 lớp đọc mỗi tuần", FROM, TO, "Chưa trường nào trong huyện làm");
    }

    private static ObjectEntry lasting(LocalDate from, LocalDate to) {
        return new ObjectEntry("MODEL", "Mô hình thư viện mở", "reform", "20 lớp", from, to, "Chưa từng làm");
    }
}
