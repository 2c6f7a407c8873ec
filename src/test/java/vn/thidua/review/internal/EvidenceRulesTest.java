package vn.thidua.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.EvidenceItem;
import vn.thidua.shared.Refused;

class EvidenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final EvidenceRules RULES = new EvidenceRules(List.of(new ReportSection("items", "Tin, bài", true, true),
            new ReportSection("sessions", "Buổi học", false, true), new ReportSection("content", "Đánh giá", true, false),
            new ReportSection(ReportSection.OWN_AWARDS, "Khen thưởng theo thẩm quyền", false, true)), TODAY);

    @Test
    void takesThingsWithALinkOrAPlace() {
        List<EvidenceItem> items = List.of(item("items", TODAY, "Gương người tốt", "", "https://bao.example/1"),
                new EvidenceItem("sessions", TODAY.minusDays(3), " Học tập Luật ", "Hội trường", null, 42));
        assertThat(RULES.checked(items)).extracting(EvidenceItem::title).containsExactly("Gương người tốt", "Học tập Luật");
        assertThat(RULES.checked(items).get(1)).extracting(EvidenceItem::link, EvidenceItem::people).containsExactly("", 42);
    }

    @Test
    void wantsOneAtLeastWhereThePlanDoes() {
        refused("«Tin, bài» chưa kê việc nào", List.of(item("sessions", TODAY, "Học", "Hội trường", "")));
    }

    @Test
    void refusesWhatCannotBeLookedUp() {
        refused("phải ghi đường dẫn", List.of(item("items", TODAY, "Tin", "", "")));
        refused("bắt đầu bằng http", List.of(item("items", TODAY, "Tin", "", "javascript:alert(1)")));
        refused("không sau hôm nay", List.of(item("items", TODAY.plusDays(1), "Tin", "Đài", "")));
        refused("phải có tên", List.of(item("items", TODAY, " ", "Đài", "")));
        refused("không phải là mục kê việc", List.of(item("items", TODAY, "Tin", "Đài", ""), item("content", TODAY, "Tin", "Đài", "")));
        refused("không được âm", List.of(new EvidenceItem("items", TODAY, "Tin", "Đài", "", -1)));
    }

    @Test
    void wantsTheDecisionOfAnAwardThatTheUnitGaveItself() {
        EvidenceItem news = item("items", TODAY, "Tin", "Đài", "");
        refused("số quyết định", List.of(news, item("own-awards", TODAY, "Nguyễn Văn Na", "Giấy khen", "https://bao.example/1")));
        assertThat(RULES.checked(List.of(news, item("own-awards", TODAY, "Nguyễn Văn Na", "Giấy khen, Quyết định số 12/QĐ-UBND", "")))).hasSize(2);
    }

    private static EvidenceItem item(String section, LocalDate day, String title, String place, String link) {
        return new EvidenceItem(section, day, title, place, link, null);
    }

    private static void refused(String words, List<EvidenceItem> items) {
        assertThatThrownBy(() -> RULES.checked(items)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
