package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.document.SheetRow;
import vn.thidua.plan.NomineeKind;
import vn.thidua.registration.TitleEntry;
import vn.thidua.registration.internal.TitleRules.Row;
import vn.thidua.shared.Refused;

class TableRowsTest {

    private static final SheetRow HEAD = new SheetRow(4, List.of("TT", "Họ và  tên", "Chức vụ", "Đối tượng", "Danh hiệu thi đua", "Hình thức khen thưởng"));

    @Test
    void findsTheTableBelowItsHeadings() {
        assertThat(TableRows.of(List.of(new SheetRow(1, List.of("BẢNG ĐĂNG KÝ DANH HIỆU, HÌNH THỨC")), HEAD,
                new SheetRow(5, List.of("1", "Hồ Mẫu Na", "Công chức", "cá nhân", "Lao động tiên tiến", "")), new SheetRow(6, List.of("2")),
                new SheetRow(8, List.of("3", "Thôn Quế Mẫu", "", "Tập thể")))))
                .containsExactly(new Row(5, new TitleEntry(NomineeKind.INDIVIDUAL, "Hồ Mẫu Na", "Công chức", "Lao động tiên tiến", "")),
                        new Row(8, new TitleEntry(NomineeKind.COLLECTIVE, "Thôn Quế Mẫu", "", "", "")));
    }

    @Test
    void leavesTheKindToTheTitleWhereItSaysIt() {
        SheetRow head = new SheetRow(1, List.of("Tên", "Danh hiệu"));
        assertThat(TableRows.of(List.of(head, new SheetRow(2, List.of("A", "LĐTT")), new SheetRow(3, List.of("B", "Tập thể lao động xuất sắc")),
                new SheetRow(4, List.of("C", "Không rõ"))))).extracting(row -> row.entry().kind())
                .containsExactly(NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE, null);
    }

    @Test
    void refusesASheetWithoutTable() {
        refused("Không thấy dòng tiêu đề", List.of());
        refused("Không thấy dòng tiêu đề", List.of(new SheetRow(1, List.of("Họ và tên", "Ghi chú"))));
        refused("Dưới dòng tiêu đề (dòng 4)", List.of(HEAD));
    }

    private static void refused(String words, List<SheetRow> sheet) {
        assertThatThrownBy(() -> TableRows.of(sheet)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
