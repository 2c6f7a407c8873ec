package vn.thidua.registration.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.ObligationKind;

/** The columns of a consolidated table: about the unit, then about what it hands in. */
public record RoundColumns(List<String> headings, List<Integer> widths) {

    private static final List<String> UNIT = List.of("TT", "Đơn vị", "Tình trạng", "Ngày nộp", "Ghi chú");
    private static final List<Integer> UNIT_WIDTHS = List.of(5, 32, 20, 12, 16);

    public static RoundColumns of(ObligationKind kind) {
        return switch (kind) {
            case REGISTRATION -> with(List.of("Loại", "Tên", "Nội dung thi đua", "Mục tiêu, kết quả cần đạt", "Thời gian"), List.of(14, 36, 24, 40, 24));
            case PLEDGE -> with(List.of("Nội dung giao ước", "Ngày ký", "Người ký"), List.of(60, 12, 24));
            case TITLE_REGISTRATION -> with(List.of("Đối tượng", "Tên tập thể; họ và tên cá nhân", "Chức vụ, nơi công tác", "Danh hiệu thi đua", "Hình thức khen thưởng",
                    "Thẩm quyền quyết định"), List.of(12, 30, 30, 26, 32, 32));
            default -> with(List.of(), List.of());
        };
    }

    private static RoundColumns with(List<String> headings, List<Integer> widths) {
        List<String> all = new ArrayList<>(UNIT);
        all.addAll(headings);
        List<Integer> wide = new ArrayList<>(UNIT_WIDTHS);
        wide.addAll(widths);
        return new RoundColumns(all, wide);
    }
}
