package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that read the sentences of a plan: each finds its mistake and leaves right Vietnamese alone. */
class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tập trung phần đầu thi đua", "Cùng cố chất lượng", "thể trận quốc phòng", "Giương mẫu chấp hành", "sự chuyên biến mạnh mẽ",
        "toute dân đoàn kết", "đôn đốc minh thực hiện", "không chỉ trong tác chuyên môn", "kỷ niệm 30 tái lập tỉnh", "thi đua như sau năm 2021 như sau:",
        "Lưu: VT. - | Để báo cáo", "Kiểm soát dịch bệnh,", "đề nghị Thủ tướng các cơ quan, đơn vị"})
    void findsWhatIsWrittenWrong(String words) {
        assertThat(found("VR-TXT-01", words)).singleElement().satisfies(finding -> assertThat(finding.path()).startsWith("objectives[0].words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phần đầu của kế hoạch", "cùng củng cố", "thế trận an ninh", "gương mẫu", "chuyên biệt, chuyển biến", "minh bạch hóa",
        "công tác chuyên môn", "kỷ niệm 30 năm tái lập tỉnh", "mô hình hoặc công trình hoặc công việc", "Chỉ thị của Thủ tướng Chính phủ"})
    void leavesRightWordsAlone(String words) {
        assertThat(found("VR-TXT-01", words)).isEmpty();
    }

    @Test
    void takesAConfusionOfOfficesMoreSeriously() {
        assertThat(found("VR-TXT-01", "đề nghị Thủ tướng các cơ quan")).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARN);
        assertThat(found("VR-TXT-01", "thể trận")).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
    }

    @Test
    void findsAQuotationThatIsNotOpened() {
        assertThat(found("VR-DOC-09", "Dân giàu, nước mạnh”")).hasSize(1);
        assertThat(found("VR-DOC-09", "“Dân giàu, nước mạnh”")).isEmpty();
    }

    @Test
    void findsReferencesThatAreIncomplete() {
        assertThat(found("VR-DOC-08", "Nghị quyết Đại hội Đảng bộ lần và Nghị quyết HĐND")).hasSize(1);
        assertThat(found("VR-DOC-08", "Nghị quyết Đại hội Đảng bộ lần thứ XIX")).isEmpty();
        assertThat(found("VR-DOC-08", "nguồn vốn từ Chương trình 30a/2008/NQ-CP")).hasSize(1);
        assertThat(found("VR-DOC-08", "Nghị quyết số 30a/2008/NQ-CP")).isEmpty();
    }

    @Test
    void doubtsTwoCongressesWithTheSameOrdinal() {
        assertThat(Lint.find("VR-DOC-08", basis("Nghị quyết Đại hội Đảng bộ xã lần thứ XIX", "Nghị quyết Đại hội Tỉnh Đảng bộ lần thứ XIX"))).hasSize(1);
        assertThat(Lint.find("VR-DOC-08", basis("Nghị quyết Đại hội Đảng bộ xã lần thứ XIX", "Nghị quyết Đại hội Tỉnh Đảng bộ lần thứ XX"))).isEmpty();
    }

    private static List<Finding> found(String rule, String words) {
        return Lint.find(rule, "objectives:\n- {words: \"" + words + "\"}\n");
    }

    private static String basis(String one, String other) {
        return "basis:\n- {subject: " + one + "}\n- {subject: " + other + "}\n";
    }
}
